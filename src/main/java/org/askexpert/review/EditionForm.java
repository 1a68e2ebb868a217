package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.shared.KeptText;

/**
 * A verdict on the public edition alone, with the revision that was read.
 *
 * @param key makes two clicks one verdict
 */
record EditionForm(
        String key,

        @NotNull(message = "Open the page again, then decide")
        Integer revision,

        @NotNull(message = "Choose a verdict") EditionVerdict verdict,
        String comment,
        Boolean deidentified) {

    /** The same words, or none yet, about what stands there now. */
    static EditionForm about(int current, String comment) {
        return new EditionForm(UUID.randomUUID().toString(), current, null, comment, false);
    }

    EditionDecision decision() {
        return new EditionDecision(revision, verdict, comment, Boolean.TRUE.equals(deidentified));
    }

    List<KeptText> typed() {
        return List.of(new KeptText("review.field.comment", comment));
    }
}
