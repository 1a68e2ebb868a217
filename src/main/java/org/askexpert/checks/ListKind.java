package org.askexpert.checks;

import java.util.Arrays;
import java.util.List;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** A list that editors keep: what it may hold, and where its page is. */
enum ListKind implements Coded {
    /** Words that promise more than medicine can. */
    CLAIMS("", 200, 140),
    /** What a reviewer ticks before approving. */
    CHECKLIST("", 200, 140),
    /** Words that point to danger now. */
    URGENT_CARE("words/", 1_000, 280),
    /** Words that point to thoughts of death or harm. */
    CRISIS("words/", 1_000, 280),
    /** What sounds like danger and is none. */
    HARMLESS("words/", 1_000, 280),
    /** Words of those who complain of us or of somebody. */
    COMPLAINT("words/", 1_000, 280),
    /** Words of fields in which we do not answer. */
    OUT_OF_SCOPE("words/", 1_000, 280),
    /** Words of those who sell. */
    SPAM("words/", 1_000, 280);

    private final String below;
    private final int mostLines;
    private final int longestLine;

    ListKind(String below, int mostLines, int longestLine) {
        this.below = below;
        this.mostLines = mostLines;
        this.longestLine = longestLine;
    }

    /** The lists that triage reads. */
    static List<ListKind> ofTriage() {
        return Arrays.stream(values()).filter(ListKind::isForTriage).toList();
    }

    /** The list of triage with this code; there is nothing at the address of any other. */
    static ListKind ofTriage(String code) {
        return ofTriage().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }

    boolean isForTriage() {
        return !below.isEmpty();
    }

    String address() {
        return "/office/" + below + code();
    }

    int mostLines() {
        return mostLines;
    }

    int longestLine() {
        return longestLine;
    }
}
