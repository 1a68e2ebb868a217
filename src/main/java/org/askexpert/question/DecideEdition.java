package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** A reviewer decides on the public edition alone, after the asker has the reply. */
@UseCase
public class DecideEdition {

    private static final CleanText COMMENT = CleanText.text("comment", "Comment", Limits.NOTE);

    private final Desk desk;
    private final EditorialProcess process;

    DecideEdition(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void decide(Reference reference, EditionDecision typed, Viewer me) {
        Question question = desk.open(reference, me);
        question.answer().refuseOwnWork(Desk.person(me));
        me.mustBe(Role.REVIEWER);
        EditionDecision clean = new EditionDecision(
                typed.revision(), typed.verdict(), COMMENT.optional(typed.comment()), typed.deidentified());
        EditionOutcome outcome = question.decideEdition(clean, Desk.person(me), desk.now());
        desk.done("review-edition", question, me, typed.verdict().code());
        process.editionReviewed(reference, outcome);
    }
}
