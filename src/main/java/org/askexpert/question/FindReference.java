package org.askexpert.question;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The public code of a question known by its key; for steps of the program alone. */
@UseCase
@Transactional(readOnly = true)
public class FindReference {

    private final Questions questions;

    FindReference(Questions questions) {
        this.questions = questions;
    }

    public Optional<Reference> of(long question, Viewer system) {
        system.mustBeSystem();
        return questions.ofAsker(question).map(Question::reference);
    }
}
