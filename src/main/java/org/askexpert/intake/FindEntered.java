package org.askexpert.intake;

import java.time.Instant;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** That a question was entered by an editor, for its letter by post. */
@UseCase
@Transactional(readOnly = true)
class FindEntered {

    /** @param byPost whether its asker gave no email address */
    record Entered(String reference, boolean byPost, Instant at) {}

    private final EnteredQuestions entered;

    FindEntered(EnteredQuestions entered) {
        this.entered = entered;
    }

    /** @throws Problem forbidden to others; unknown, where its asker typed it */
    public Entered of(Reference reference, Viewer me) {
        me.mustBe(Role.EDITOR);
        EnteredQuestion known = entered.findByReference(reference).orElseThrow(Problem::unknown);
        return new Entered(reference.code(), known.isByPost(), known.enteredAt());
    }
}
