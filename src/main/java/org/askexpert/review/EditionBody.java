package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.ReviewNotes;

/**
 * A verdict on the public edition alone, as programs give it.
 *
 * @param ticked points of the checklist, in their words
 */
record EditionBody(
        @NotNull(message = "Choose a verdict") EditionVerdict verdict,
        String comment,
        String forEditors,
        Set<String> ticked,
        Boolean deidentified) {

    EditionBody {
        ticked = ticked == null ? Set.of() : Set.copyOf(ticked);
    }

    EditionDecision on(int revision) {
        var notes = new ReviewNotes(forEditors, VerdictBody.points(ticked));
        return new EditionDecision(revision, verdict, comment, Boolean.TRUE.equals(deidentified), notes);
    }
}
