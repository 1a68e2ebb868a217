package org.askexpert.routing;

import org.askexpert.question.Lane;
import org.askexpert.shared.Coded;

/** A list of words as editors know it: what its words point to, and the notice they bring. */
enum TermList implements Coded {
    URGENT_CARE(WordKind.RED_FLAG, "urgent-care"),
    CRISIS(WordKind.RED_FLAG, "crisis"),
    HARMLESS(WordKind.HARMLESS, null),
    COMPLAINT(WordKind.COMPLAINT, null),
    OUT_OF_SCOPE(WordKind.OUT_OF_SCOPE, null),
    SPAM(WordKind.SPAM, null);

    private final WordKind kind;
    private final String notice;

    TermList(WordKind kind, String notice) {
        this.kind = kind;
        this.notice = notice;
    }

    Term term(TermLine line) {
        return new Term(kind, line, notice, isDanger() ? Lane.URGENT.code() : null);
    }

    /** Whether nobody would be warned any more without a word in it. */
    boolean isDanger() {
        return kind == WordKind.RED_FLAG;
    }

    String kind() {
        return kind.code();
    }

    /** The code of its notice, empty for none. */
    String notice() {
        return notice == null ? "" : notice;
    }
}
