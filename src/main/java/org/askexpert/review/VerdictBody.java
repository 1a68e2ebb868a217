package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.ReviewNotes;
import org.askexpert.question.Tick;
import org.askexpert.question.TickKind;
import org.askexpert.question.Verdict;

/**
 * A verdict as programs give it.
 *
 * @param ticked points of the checklist, in their words
 */
record VerdictBody(
        @NotNull(message = "Choose a verdict") Verdict verdict,
        Set<ReturnReason> reasons,
        String comment,
        String forEditors,
        Set<String> ticked,
        Boolean deidentified,
        Wording suggestion) {

    /** Suggested texts; what is null stays as it is. */
    record Wording(String answer, String publicTitle, String publicQuestion) {}

    VerdictBody {
        reasons = reasons == null ? Set.of() : Set.copyOf(reasons);
        ticked = ticked == null ? Set.of() : Set.copyOf(ticked);
    }

    Decision on(int revision) {
        return new Decision(
                revision,
                verdict,
                reasons,
                comment,
                Boolean.TRUE.equals(deidentified),
                wording(),
                new ReviewNotes(forEditors, points(ticked)));
    }

    static List<Tick> points(Set<String> ticked) {
        return ticked.stream()
                .map(words -> new Tick(TickKind.POINT, words, true))
                .toList();
    }

    private DraftText wording() {
        if (suggestion == null) return null;
        return new DraftText(suggestion.answer(), null, suggestion.publicTitle(), suggestion.publicQuestion(), null);
    }
}
