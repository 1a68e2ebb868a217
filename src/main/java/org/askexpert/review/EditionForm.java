package org.askexpert.review;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.ReviewNotes;
import org.askexpert.shared.KeptText;

/**
 * A verdict on the public edition alone, with the revision that was read.
 *
 * @param key makes two clicks one verdict
 * @param points the checklist, with what was ticked
 */
record EditionForm(
        String key,

        @NotNull(message = "Open the page again, then decide")
        Integer revision,

        @NotNull(message = "Choose a verdict") EditionVerdict verdict,
        String comment,
        String forEditors,
        Boolean deidentified,
        List<TickForm> points) {

    EditionForm {
        points = points == null ? List.of() : points;
    }

    /** An empty one about this revision. */
    static EditionForm about(int current) {
        return new EditionForm(newKey(), current, null, null, null, false, List.of());
    }

    /** The same words about what stands there now: whoever decides must look and tick again. */
    EditionForm again(int current) {
        return new EditionForm(newKey(), current, null, comment, forEditors, false, List.of());
    }

    EditionDecision decision() {
        var notes = new ReviewNotes(forEditors, Ticks.of(points, List.of()));
        return new EditionDecision(revision, verdict, comment, Boolean.TRUE.equals(deidentified), notes);
    }

    public boolean hasTicked(String words, boolean point) {
        return point && points.stream().anyMatch(line -> line.isTicked() && words.equals(line.words()));
    }

    List<KeptText> typed() {
        return List.of(
                new KeptText("review.field.comment", comment), new KeptText("review.field.forEditors", forEditors));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
