package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;

/**
 * Two revisions of a question beside each other, and which others there are.
 *
 * @param choices latest first
 * @param comparison null where there are not two to compare
 */
public record Compared(Reference reference, List<Choice> choices, Comparison comparison) {

    /** A revision to choose. */
    public record Choice(int number, String byName, Instant at) {}

    public Compared {
        choices = List.copyOf(choices);
    }
}
