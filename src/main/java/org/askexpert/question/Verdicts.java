package org.askexpert.question;

import java.time.Instant;
import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.springframework.stereotype.Component;

/** Gives a verdict to a question: whoever may, in clean words, with what the checklist needs. */
@Component
class Verdicts {

    private static final CleanText COMMENT = CleanText.text("comment", "Comment", Limits.NOTE);
    private static final CleanText FOR_EDITORS = CleanText.text("forEditors", "Comment", Limits.NOTE);
    private static final CleanText LINE = CleanText.text("points", "Line", Limits.QUESTION);
    private static final int MOST_TICKS = 300;

    private final Checklist checklist;

    Verdicts(Checklist checklist) {
        this.checklist = checklist;
    }

    ReviewOutcome give(Question question, Decision typed, Viewer me, Instant now) {
        refuseOutsiders(question, me);
        if (typed.verdict().isApproval()) refuseUnticked(typed.notes());
        return question.decide(clean(typed), Desk.person(me), now);
    }

    EditionOutcome give(Question question, EditionDecision typed, Viewer me, Instant now) {
        refuseOutsiders(question, me);
        if (typed.verdict() == EditionVerdict.APPROVE) refuseUnticked(typed.notes());
        return question.decideEdition(clean(typed), Desk.person(me), now);
    }

    /** Their own work first: it is refused to administrators and reviewers alike. */
    private static void refuseOutsiders(Question question, Viewer me) {
        question.answer().refuseOwnWork(Desk.person(me));
        me.mustBe(Role.REVIEWER);
    }

    private void refuseUnticked(ReviewNotes typed) {
        var ticked = typed.points();
        List<Problem.FieldError> missing = checklist.needed().stream()
                .filter(point -> !ticked.contains(point))
                .map(point -> new Problem.FieldError("points", "Tick ‘" + point + "’, or return the answer"))
                .toList();
        if (!missing.isEmpty()) throw Problem.invalid(missing);
    }

    private static Decision clean(Decision typed) {
        return new Decision(
                typed.revision(),
                typed.verdict(),
                typed.reasons(),
                COMMENT.optional(typed.comment()),
                typed.deidentified(),
                typed.suggestion() == null ? null : CleanDraft.of(typed.suggestion()),
                clean(typed.notes()));
    }

    private static EditionDecision clean(EditionDecision typed) {
        return new EditionDecision(
                typed.revision(),
                typed.verdict(),
                COMMENT.optional(typed.comment()),
                typed.deidentified(),
                clean(typed.notes()));
    }

    private static ReviewNotes clean(ReviewNotes typed) {
        if (typed.ticks().size() > MOST_TICKS) throw Problem.invalid("points", "Tick 300 lines or less");
        return new ReviewNotes(
                FOR_EDITORS.optional(typed.forEditors()),
                typed.ticks().stream()
                        .filter(tick -> LINE.optional(tick.words()) != null)
                        .map(tick -> new Tick(tick.kind(), LINE.optional(tick.words()), tick.ticked()))
                        .toList());
    }
}
