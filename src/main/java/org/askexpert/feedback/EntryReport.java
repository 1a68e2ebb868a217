package org.askexpert.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a reader finds wrong with an entry. */
@Entity
class EntryReport extends AbstractAggregateRoot<EntryReport> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String entrySlug;
    private String words;
    private Instant sentAt;

    @Embedded
    private Handling handling;

    EntryReport() {}

    /** @param tells whether the editors are told, which one report on an entry does as long as it waits */
    EntryReport(String entrySlug, String words, boolean doubtful, boolean tells, Instant now) {
        this.entrySlug = entrySlug;
        this.words = words;
        this.sentAt = now;
        this.handling = new Handling(doubtful ? FeedbackState.DOUBTFUL : FeedbackState.OPEN);
        if (tells && !doubtful) registerEvent(new ReaderReported(entrySlug));
    }

    void handled(PersonId editor, Instant now) {
        handling.done(editor, now);
    }
}
