package org.askexpert.recheck;

import org.askexpert.shared.Coded;

/** How a re-check ended. */
public enum RecheckOutcome implements Coded {
    STILL_RIGHT,
    REVISED,
    RETRACTED,
    /** The proposal was rejected: the entry is as it was. */
    UNTOUCHED,
    /** Readers see the entry no more. */
    ENTRY_GONE;

    static RecheckOutcome of(Proposed done) {
        return switch (done) {
            case STILL_RIGHT -> STILL_RIGHT;
            case REVISE -> REVISED;
            case RETRACT -> RETRACTED;
        };
    }
}
