package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A reviewer decides on the public edition alone, after the asker has the reply. */
@UseCase
public class DecideEdition {

    private final Desk desk;
    private final Verdicts verdicts;
    private final EditorialProcess process;

    DecideEdition(Desk desk, Verdicts verdicts, EditorialProcess process) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.process = process;
    }

    public void decide(Reference reference, EditionDecision typed, Viewer me) {
        Question question = desk.open(reference, me);
        EditionOutcome outcome = verdicts.give(question, typed, me, desk.now());
        desk.done("review-edition", question, me, typed.verdict().code());
        process.editionReviewed(reference, outcome);
    }
}
