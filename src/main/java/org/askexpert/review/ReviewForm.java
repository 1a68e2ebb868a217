package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.RevisionView;
import org.askexpert.question.Verdict;
import org.askexpert.shared.KeptText;

/**
 * A verdict with the revision that was read.
 *
 * @param suggestion whether the three texts below are meant as suggested wording
 */
record ReviewForm(
        @NotNull(message = "Open the page again, then decide")
        Integer revision,

        @NotNull(message = "Choose a verdict") Verdict verdict,
        Set<ReturnReason> reasons,
        String comment,
        Boolean deidentified,
        Boolean suggestion,
        String answer,
        String publicTitle,
        String publicQuestion) {

    static ReviewForm of(RevisionView draft) {
        return new ReviewForm(
                draft.revision(),
                null,
                Set.of(),
                null,
                false,
                false,
                draft.answer(),
                draft.publicTitle(),
                draft.publicQuestion());
    }

    /** The same words about what stands there now: whoever decides must look again. */
    ReviewForm about(int current) {
        return new ReviewForm(current, null, reasons, comment, false, suggestion, answer, publicTitle, publicQuestion);
    }

    Decision decision() {
        boolean suggests = Boolean.TRUE.equals(suggestion);
        DraftText wording = new DraftText(filled(answer), null, filled(publicTitle), filled(publicQuestion), null);
        return new Decision(
                revision, verdict, reasons, comment, Boolean.TRUE.equals(deidentified), suggests ? wording : null);
    }

    List<KeptText> typed() {
        return List.of(
                new KeptText("review.field.comment", comment),
                new KeptText("review.field.answer", Boolean.TRUE.equals(suggestion) ? answer : null));
    }

    private static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
