package org.askexpert.review;

import org.askexpert.question.Tick;
import org.askexpert.question.TickKind;

/** A line to tick, in the words that were read; {@code ticked} is null where its box is not ticked. */
record TickForm(String words, Boolean ticked) {

    Tick as(TickKind kind) {
        return new Tick(kind, words, isTicked());
    }

    boolean isTicked() {
        return Boolean.TRUE.equals(ticked);
    }
}
