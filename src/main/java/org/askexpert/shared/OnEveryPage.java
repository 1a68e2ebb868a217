package org.askexpert.shared;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.context.ApplicationEventPublisher;

/** Listens on rows whose words stand on public pages, such as names of topics: tells that pages must be made anew. */
public class OnEveryPage {

    /** Words on public pages have changed. */
    public record WordsChanged() {}

    private final ApplicationEventPublisher events;

    OnEveryPage(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object row) {
        events.publishEvent(new WordsChanged());
    }
}
