package org.askexpert.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.askexpert.question.RevisionView;
import org.askexpert.shared.KeptText;
import org.askexpert.text.TextDiff;

/**
 * Two texts where only one can be saved.
 *
 * @param author who wrote the other one, or null for the viewer in another window
 * @param at when
 * @param isOfCopy whether the other text is in no revision yet
 * @param differences from the other text to what was typed here
 */
record Conflict(String author, Instant at, boolean isOfCopy, List<Difference> differences) {

    /** One field in which they differ. */
    record Difference(String label, TextDiff diff) {}

    Conflict {
        differences = List.copyOf(differences);
    }

    /** Null before the first revision: then there is nothing to compare with. */
    static Conflict withRevision(RevisionView saved, DraftForm typed, String me) {
        if (saved == null) return null;
        String author = Objects.equals(saved.author(), me) ? null : saved.authorName();
        return new Conflict(author, saved.at(), false, differences(DraftForm.of(saved, 0, null), typed));
    }

    /** The words of another window, kept but in no revision. */
    static Conflict withCopy(DraftCopy copy, DraftForm revision, DraftForm typed) {
        return new Conflict(null, copy.savedAt(), true, differences(copy.over(revision), typed));
    }

    /** Whether both say the same after all. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    static boolean areSame(DraftForm one, DraftForm other) {
        return differences(one, other).isEmpty();
    }

    static List<Difference> differences(DraftForm theirs, DraftForm mine) {
        List<KeptText> older = theirs.typed();
        List<KeptText> newer = mine.typed();
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            if (newer.get(i).text() == null) continue; // the page did not show it: it stays as it was
            TextDiff diff = TextDiff.between(plain(older.get(i)), plain(newer.get(i)));
            if (!diff.isEmpty()) all.add(new Difference(older.get(i).label(), diff));
        }
        return all;
    }

    private static String plain(KeptText text) {
        return text.text() == null ? "" : text.text().replace("\r\n", "\n").strip();
    }
}
