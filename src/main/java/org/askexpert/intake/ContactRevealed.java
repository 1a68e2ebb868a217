package org.askexpert.intake;

import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;

/**
 * An editor was shown how to reach the asker of a question.
 *
 * @param told every other editor
 */
public record ContactRevealed(Reference question, List<PersonId> told) {
    public ContactRevealed {
        told = List.copyOf(told);
    }
}
