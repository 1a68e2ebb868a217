package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A reviewer decides on exactly one revision. */
@UseCase
public class DecideReview {

    private final Desk desk;
    private final Verdicts verdicts;
    private final EditorialProcess process;

    DecideReview(Desk desk, Verdicts verdicts, EditorialProcess process) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.process = process;
    }

    public void decide(Reference reference, Decision typed, Viewer me) {
        Question question = desk.open(reference, me);
        ReviewOutcome outcome = verdicts.give(question, typed, me, desk.now());
        desk.done("review", question, me, typed.verdict().code());
        process.reviewed(reference, outcome);
    }
}
