package org.askexpert.feedback;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;

/** What became of something a reader sent. */
@Embeddable
class Handling {

    @Enumerated(EnumType.STRING)
    private FeedbackState state;

    private Instant handledAt;
    private PersonId handlerId;

    Handling() {}

    Handling(FeedbackState state) {
        this.state = state;
    }

    /** @throws Problem conflict, where there is nothing to do, or nothing any more */
    void done(PersonId editor, Instant now) {
        boolean waits = state == FeedbackState.OPEN || state == FeedbackState.DOUBTFUL;
        if (!waits) throw Problem.conflict("Somebody has handled this already.");
        state = FeedbackState.HANDLED;
        handledAt = now;
        handlerId = editor;
    }
}
