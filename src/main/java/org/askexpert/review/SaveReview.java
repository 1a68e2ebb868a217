package org.askexpert.review;

import java.util.List;
import org.askexpert.question.Action;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** Keeps a review for its reviewer, to go on with later; nobody else sees it, and nothing is decided. */
@UseCase
class SaveReview {

    private final OpenQuestion openQuestion;
    private final ReviewCopies copies;

    SaveReview(OpenQuestion openQuestion, ReviewCopies copies) {
        this.openQuestion = openQuestion;
        this.copies = copies;
    }

    /** The same for a review of the public edition alone. */
    void save(Reference reference, EditionForm form, Viewer.Staff me) {
        refuseOthers(reference, Action.REVIEW_EDITION, me);
        refuseTooLong(form.comment(), form.forEditors(), List.of(form.points()));
        copies.keep(reference, form, me);
    }

    /** @throws Problem forbidden, where this viewer may not review it now; invalid, where a text is too long */
    void save(Reference reference, ReviewForm form, Viewer.Staff me) {
        refuseOthers(reference, Action.REVIEW, me);
        refuseTooLong(form.comment(), form.forEditors(), List.of(form.points(), form.asked()));
        refuseTooLong(form);
        copies.keep(reference, form, me);
    }

    private void refuseOthers(Reference reference, Action action, Viewer.Staff me) {
        if (openQuestion.open(reference, me).may(action)) return;
        throw new Problem(Problem.Kind.FORBIDDEN, "You cannot review this answer now.");
    }

    private static void refuseTooLong(ReviewForm form) {
        CleanText.text("answer", "Answer", Limits.ANSWER).optional(form.wording());
        CleanText.text("answer", "Answer", Limits.ANSWER).optional(form.answer());
        CleanText.text("publicTitle", "Public title", Limits.TITLE).optional(form.publicTitle());
        CleanText.text("publicQuestion", "Public question", Limits.QUESTION).optional(form.publicQuestion());
    }

    private static void refuseTooLong(String comment, String forEditors, List<List<TickForm>> ticks) {
        CleanText.text("comment", "Comment", Limits.NOTE).optional(comment);
        CleanText.text("forEditors", "Comment", Limits.NOTE).optional(forEditors);
        CleanText line = CleanText.text("points", "A line", Limits.QUESTION);
        ticks.forEach(lines -> lines.forEach(each -> line.optional(each.words())));
    }
}
