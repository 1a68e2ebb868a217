package org.askexpert.question;

import java.util.Collection;
import java.util.Set;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Which of these questions are not held: of the others their askers hear nothing yet. */
@UseCase
public class FindBegun {

    private final Questions questions;

    FindBegun(Questions questions) {
        this.questions = questions;
    }

    public Set<Long> of(Collection<Long> keys, Viewer system) {
        system.mustBeSystem();
        return keys.isEmpty() ? Set.of() : questions.begun(keys);
    }
}
