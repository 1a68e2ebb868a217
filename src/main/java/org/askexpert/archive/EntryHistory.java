package org.askexpert.archive;

import java.time.Instant;
import java.util.List;
import org.askexpert.text.TextDiff;

/**
 * How an entry came to say what it says.
 *
 * @param steps the latest first
 * @param compared null where it never changed
 */
public record EntryHistory(String slug, String title, List<Step> steps, Comparison compared) {
    public EntryHistory {
        steps = List.copyOf(steps);
    }

    /**
     * One revision, and what readers were told with it.
     *
     * @param reviewers who approved exactly this text
     */
    public record Step(int revision, Instant at, int reviewers, List<PublicNote> notes) {
        public Step {
            notes = List.copyOf(notes);
        }

        public boolean isFirst() {
            return revision == 1;
        }
    }

    /** What became of one revision in a later one. */
    public record Comparison(int from, int to, TextDiff title, TextDiff question, TextDiff answer) {}
}
