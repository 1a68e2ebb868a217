package org.askexpert.transfer;

import java.util.EnumSet;
import java.util.Set;
import org.askexpert.shared.Coded;

/** Where a long import stands. */
public enum JobState implements Coded {
    RECEIVING,
    CHECKING,
    CHECKED,
    IMPORTING,
    STOPPED,
    DONE,
    REFUSED;

    private static final Set<JobState> WORKED_ON = EnumSet.of(RECEIVING, CHECKING, IMPORTING);

    /** Whether it goes on without anybody. */
    public boolean isRunning() {
        return WORKED_ON.contains(this);
    }

    /** Whether somebody may let it go on. */
    public boolean waits() {
        return this == CHECKED || this == STOPPED;
    }
}
