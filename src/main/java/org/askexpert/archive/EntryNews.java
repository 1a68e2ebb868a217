package org.askexpert.archive;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever rests on an entry what became of it, in the caller's transaction. */
@Component
class EntryNews {

    private final ApplicationEventPublisher events;

    EntryNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A note that only clarifies changes nothing for others. */
    void rewritten(Entry entry, boolean anotherText, NoteType type) {
        if (anotherText || type != NoteType.CLARIFICATION) events.publishEvent(new EntryRewritten(entry.id()));
    }

    void gone(Entry entry) {
        events.publishEvent(new EntryGone(entry.id()));
    }
}
