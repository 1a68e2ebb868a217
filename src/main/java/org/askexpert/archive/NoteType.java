package org.askexpert.archive;

import org.askexpert.shared.Coded;

/** What a public note on an entry tells. */
public enum NoteType implements Coded {
    CLARIFICATION,
    CORRECTION,
    UPDATE,
    RETRACTION;

    boolean leavesItThere() {
        return this != RETRACTION;
    }
}
