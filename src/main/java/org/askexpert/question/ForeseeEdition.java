package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What a verdict on a public edition would lead to; like {@link ForeseeReview}, tried and not kept. */
@UseCase
@Transactional(readOnly = true)
public class ForeseeEdition {

    private final Desk desk;
    private final Verdicts verdicts;
    private final Foresight foresight;

    ForeseeEdition(Desk desk, Verdicts verdicts, Foresight foresight) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.foresight = foresight;
    }

    public Foreseen foresee(Reference reference, EditionDecision typed, Viewer me) {
        Question question = desk.open(reference, me);
        EditionOutcome outcome = verdicts.give(question, typed, me, desk.now());
        return foresight.after(question, outcome, desk.now(), me);
    }
}
