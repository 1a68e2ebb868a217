package org.askexpert.question;

import org.askexpert.shared.Problem;

/** The question is at a step that does not allow this, or somebody was faster. */
class WrongStage extends Problem {
    WrongStage(Reference question) {
        super(
                Kind.CONFLICT,
                "wrong-stage",
                "Question %s has moved on. Open it again to see where it stands.".formatted(question));
    }
}
