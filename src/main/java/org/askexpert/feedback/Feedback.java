package org.askexpert.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** Whether an entry helped a reader, and why. */
@Entity
class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String entrySlug;
    private boolean useful;
    private String reason;
    private Instant sentAt;
    private boolean doubtful;

    @Embedded
    private Handling handling;

    Feedback() {}

    /** @param reason null where none was given */
    Feedback(String entrySlug, boolean useful, String reason, boolean doubtful, Instant now) {
        this.entrySlug = entrySlug;
        this.useful = useful;
        this.reason = reason;
        this.sentAt = now;
        this.doubtful = doubtful;
        this.handling = new Handling(state(reason, doubtful));
    }

    private static FeedbackState state(String reason, boolean doubtful) {
        if (doubtful) return FeedbackState.DOUBTFUL;
        return reason == null ? FeedbackState.COUNTED : FeedbackState.OPEN;
    }

    void handled(PersonId editor, Instant now) {
        handling.done(editor, now);
    }
}
