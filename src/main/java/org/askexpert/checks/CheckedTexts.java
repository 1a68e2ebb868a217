package org.askexpert.checks;

import java.util.List;

/**
 * What was found in a revision.
 *
 * @param words how long the answer is
 */
public record CheckedTexts(MarkedText title, MarkedText question, MarkedText answer, int words, List<Advice> advice) {
    public CheckedTexts {
        advice = List.copyOf(advice);
    }

    /** What would be public, in the order of an entry. */
    public List<MarkedText> texts() {
        return List.of(title, question, answer);
    }
}
