package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What a verdict would lead to. It is tried on the question by the same rules and refused the same way, but not kept. */
@UseCase
@Transactional(readOnly = true)
public class ForeseeReview {

    private final Desk desk;
    private final Verdicts verdicts;
    private final Foresight foresight;

    ForeseeReview(Desk desk, Verdicts verdicts, Foresight foresight) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.foresight = foresight;
    }

    public Foreseen foresee(Reference reference, Decision typed, Viewer me) {
        Question question = desk.open(reference, me);
        ReviewOutcome outcome = verdicts.give(question, typed, me, desk.now());
        return foresight.after(question, outcome, desk.now(), me);
    }
}
