package org.askexpert.worklist;

import org.askexpert.question.Lane;
import org.askexpert.question.Stage;

/**
 * How somebody wants a list: sorted and narrowed. Null, or false, leaves it as it is.
 *
 * @param topic slug; a topic of the first level brings those below it
 */
public record Wanted(DeskOrder order, String topic, Lane lane, Stage stage, boolean overdue) {

    public static final Wanted ANYTHING = new Wanted(null, null, null, null, false);

    /** The same, sorted so where nobody said how. */
    Wanted orElse(DeskOrder usual) {
        return order == null ? new Wanted(usual, topic, lane, stage, overdue) : this;
    }

    boolean isNarrowed() {
        return topic != null || lane != null || stage != null || overdue;
    }
}
