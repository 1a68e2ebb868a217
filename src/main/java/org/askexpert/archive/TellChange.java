package org.askexpert.archive;

import jakarta.persistence.PostPersist;
import org.springframework.context.ApplicationEventPublisher;

/** Tells this node of a change as soon as it is committed; the others find its row. */
class TellChange {

    private final ApplicationEventPublisher events;

    TellChange(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostPersist
    void changed(EntryChange change) {
        events.publishEvent(change.event());
    }
}
