package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.ReviewNotes;
import org.askexpert.question.RevisionView;
import org.askexpert.question.Verdict;
import org.askexpert.shared.KeptText;

/**
 * A verdict with the revision that was read.
 *
 * @param key makes two clicks one verdict
 * @param suggestion whether the texts behind it are meant as suggested wording
 * @param paragraphs the answer in pieces, each as the reviewer would word it
 * @param whole whether {@code answer} is meant instead of its pieces
 * @param points the checklist, with what was ticked
 * @param asked what the asker asked, with what is answered
 */
record ReviewForm(
        String key,

        @NotNull(message = "Open the page again, then decide")
        Integer revision,

        @NotNull(message = "Choose a verdict") Verdict verdict,
        Set<ReturnReason> reasons,
        String comment,
        String forEditors,
        Boolean deidentified,
        Boolean suggestion,
        List<PartForm> paragraphs,
        Boolean whole,
        String answer,
        String publicTitle,
        String publicQuestion,
        List<TickForm> points,
        List<TickForm> asked) {

    ReviewForm {
        reasons = reasons == null ? Set.of() : reasons;
        paragraphs = paragraphs == null ? List.of() : paragraphs;
        points = points == null ? List.of() : points;
        asked = asked == null ? List.of() : asked;
    }

    /** An empty one about a text. */
    static ReviewForm of(RevisionView draft) {
        return new ReviewForm(
                UUID.randomUUID().toString(),
                draft.revision(),
                null,
                Set.of(),
                null,
                null,
                false,
                false,
                Paragraphs.of(draft.answer()).stream().map(PartForm::new).toList(),
                false,
                draft.answer(),
                draft.publicTitle(),
                draft.publicQuestion(),
                List.of(),
                List.of());
    }

    /** The same words about what stands there now: whoever decides must look and tick again. */
    ReviewForm about(int current) {
        return new ReviewForm(
                UUID.randomUUID().toString(),
                current,
                null,
                reasons,
                comment,
                forEditors,
                false,
                suggestion,
                paragraphs,
                whole,
                answer,
                publicTitle,
                publicQuestion,
                List.of(),
                List.of());
    }

    Decision decision() {
        DraftText wording = new DraftText(filled(wording()), null, filled(publicTitle), filled(publicQuestion), null);
        return new Decision(
                revision,
                verdict,
                reasons,
                comment,
                Boolean.TRUE.equals(deidentified),
                suggests() ? wording : null,
                new ReviewNotes(forEditors, Ticks.of(points, asked)));
    }

    /** The answer as suggested: in one piece, or put together from its paragraphs. */
    String wording() {
        if (Boolean.TRUE.equals(whole) || paragraphs.isEmpty()) return answer;
        return Paragraphs.joined(paragraphs.stream().map(PartForm::words).toList());
    }

    /** What the asker asked and nobody ticked as answered. */
    public List<String> unanswered() {
        return asked.stream()
                .filter(each -> !each.isTicked())
                .map(TickForm::words)
                .toList();
    }

    public boolean hasTicked(String words, boolean point) {
        return (point ? points : asked).stream().anyMatch(line -> line.isTicked() && words.equals(line.words()));
    }

    List<KeptText> typed() {
        return List.of(
                new KeptText("review.field.comment", comment),
                new KeptText("review.field.forEditors", forEditors),
                new KeptText("review.field.answer", suggests() ? wording() : null),
                new KeptText("review.field.publicTitle", suggests() ? publicTitle : null),
                new KeptText("review.field.publicQuestion", suggests() ? publicQuestion : null));
    }

    private boolean suggests() {
        return Boolean.TRUE.equals(suggestion);
    }

    private static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
