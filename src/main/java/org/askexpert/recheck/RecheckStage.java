package org.askexpert.recheck;

import java.util.EnumSet;
import java.util.Set;
import org.askexpert.shared.Coded;

/** Where a re-check stands. */
public enum RecheckStage implements Coded {
    /** An expert is being chosen. */
    OPENED,
    /** Nobody was there: an editor names an expert. */
    WAITING,
    /** An expert looks at the entry. */
    RECHECKING,
    /** A second person confirms what the expert found. */
    CONFIRMING,
    /** Confirmed, and about to be carried out. */
    CONFIRMED,
    CLOSED;

    Set<RecheckStage> next() {
        return switch (this) {
            case OPENED -> EnumSet.of(WAITING, RECHECKING, CLOSED);
            case WAITING -> EnumSet.of(RECHECKING, CLOSED);
            case RECHECKING -> EnumSet.of(OPENED, RECHECKING, CONFIRMING, CLOSED);
            case CONFIRMING -> EnumSet.of(RECHECKING, CONFIRMED, CLOSED);
            case CONFIRMED -> EnumSet.of(RECHECKING, CLOSED);
            case CLOSED -> EnumSet.noneOf(RecheckStage.class);
        };
    }
}
