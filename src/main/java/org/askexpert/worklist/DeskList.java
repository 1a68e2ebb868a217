package org.askexpert.worklist;

import org.askexpert.shared.Coded;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** The lists of the desk. */
public enum DeskList implements Coded {
    MINE(Role.EXPERT, "q.holding.assigneeId, q.listed.inWork, "),
    OPEN(Role.EXPERT, "q.way.waiting, "),
    REVIEW(Role.REVIEWER, "q.listed.inReview, "),
    TRIAGE(Role.EDITOR, "q.listed.inTriage, "),
    HELD(Role.EDITOR, "q.way.held, "),
    ALL(Role.EDITOR, "");

    private final Role readers;
    private final String fixed;

    DeskList(Role readers, String fixed) {
        this.readers = readers;
        this.fixed = fixed;
    }

    boolean isFor(Viewer.Staff me) {
        return me.is(readers);
    }

    /** What all its rows share; named in front of the order, so that databases sort by the index. */
    String fixed() {
        return fixed;
    }

    /** Whether clocks run for what is in it; elsewhere everything is due never. */
    boolean hasDates() {
        return this == MINE || this == REVIEW || this == ALL;
    }

    /** How people find it sorted who did not say. */
    DeskOrder usual() {
        if (this == ALL) return DeskOrder.NEWEST;
        return hasDates() ? DeskOrder.DUE : DeskOrder.RECEIVED;
    }
}
