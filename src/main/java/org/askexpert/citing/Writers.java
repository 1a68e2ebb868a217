package org.askexpert.citing;

import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Lets nobody put anything into an answer but whoever writes it now. */
@Component
class Writers {

    private final OpenQuestion openQuestion;

    Writers(OpenQuestion openQuestion) {
        this.openQuestion = openQuestion;
    }

    /**
     * Opens the question for its writer.
     *
     * @throws Problem unknown; forbidden, where somebody else writes it; conflict, where nobody can now
     */
    DeskQuestion open(Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (question.may(Action.EDIT)) return question;
        if (me.staff().handle().equals(question.row().assignee())) {
            throw Problem.conflict("You cannot write this answer now.");
        }
        throw new Problem(Problem.Kind.FORBIDDEN, "not-yours", "Somebody else writes this answer.");
    }
}
