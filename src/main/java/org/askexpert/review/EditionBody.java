package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;

/** A verdict on the public edition alone, as programs give it. */
record EditionBody(
        @NotNull(message = "Choose a verdict") EditionVerdict verdict, String comment, Boolean deidentified) {

    EditionDecision on(int revision) {
        return new EditionDecision(revision, verdict, comment, Boolean.TRUE.equals(deidentified));
    }
}
