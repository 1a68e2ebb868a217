package org.askexpert.routing;

import org.askexpert.question.Lane;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** The rules of the triage table and what follows from each. */
enum TriageRule implements Coded {
    RED_FLAG(Lane.URGENT, false),
    COMPLAINT(Lane.COMPLAINT, true),
    OUT_OF_SCOPE(Lane.OUT_OF_SCOPE, true),
    SPAM(Lane.SUSPECTED_SPAM, true),
    NO_TOPIC(Lane.ORDINARY, true),
    NO_LANGUAGE(Lane.ORDINARY, true),
    SENSITIVE_PUBLIC(Lane.ORDINARY, false),
    SENSITIVE(Lane.ORDINARY, false),
    ORDINARY(Lane.ORDINARY, false);

    private final Lane lane;
    private final boolean forEditor;

    TriageRule(Lane lane, boolean forEditor) {
        this.lane = lane;
        this.forEditor = forEditor;
    }

    static TriageRule of(String code) {
        try {
            return Coded.of(TriageRule.class, code);
        } catch (IllegalArgumentException unknown) {
            throw new Problem(Problem.Kind.BROKEN, "triage-rule", "The triage table names a rule nobody knows.");
        }
    }

    Lane lane() {
        return lane;
    }

    /** Without a topic only an editor knows the expert, urgent or not. */
    boolean needsEditor(boolean topicKnown) {
        return forEditor || !topicKnown;
    }
}
