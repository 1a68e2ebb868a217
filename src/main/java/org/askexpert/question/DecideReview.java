package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** A reviewer decides on exactly one revision. */
@UseCase
public class DecideReview {

    private static final CleanText COMMENT = CleanText.text("comment", "Comment", Limits.NOTE);

    private final Desk desk;
    private final EditorialProcess process;

    DecideReview(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void decide(Reference reference, Decision typed, Viewer me) {
        Question question = desk.open(reference, me);
        question.answer().refuseOwnWork(Desk.person(me));
        me.mustBe(Role.REVIEWER);
        ReviewOutcome outcome = question.decide(clean(typed), Desk.person(me), desk.now());
        desk.done("review", question, me, typed.verdict().code());
        process.reviewed(reference, outcome);
    }

    private static Decision clean(Decision typed) {
        return new Decision(
                typed.revision(),
                typed.verdict(),
                typed.reasons(),
                COMMENT.optional(typed.comment()),
                typed.deidentified(),
                typed.suggestion() == null ? null : CleanDraft.of(typed.suggestion()));
    }
}
