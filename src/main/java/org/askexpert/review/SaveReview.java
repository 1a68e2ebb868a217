package org.askexpert.review;

import java.util.Arrays;
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

    /** @throws Problem forbidden, where this viewer may not review it now; invalid, where a text is too long */
    void save(Reference reference, ReviewForm form, Viewer.Staff me) {
        if (!openQuestion.open(reference, me).may(Action.REVIEW)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "You cannot review this answer now.");
        }
        refuseTooLong(form);
        copies.keep(reference, form, me);
    }

    private static void refuseTooLong(ReviewForm form) {
        CleanText.text("comment", "Comment", Limits.NOTE).optional(form.comment());
        CleanText.text("forEditors", "Comment", Limits.NOTE).optional(form.forEditors());
        CleanText.text("answer", "Answer", Limits.ANSWER).optional(form.answer());
        CleanText.text("publicTitle", "Public title", Limits.TITLE).optional(form.publicTitle());
        CleanText.text("publicQuestion", "Public question", Limits.QUESTION).optional(form.publicQuestion());
        CleanText line = CleanText.text("points", "A line", Limits.QUESTION);
        for (List<TickForm> lines : Arrays.asList(form.points(), form.asked())) {
            lines.forEach(each -> line.optional(each.words()));
        }
    }
}
