package org.askexpert.search;

import java.time.Instant;

/**
 * The last time the index was made anew.
 *
 * @param running whether it is being made now
 * @param startedAt null where it never was
 * @param finishedAt null while it runs, and where it broke off
 */
public record RebuildState(boolean running, long done, long all, Instant startedAt, Instant finishedAt) {

    public boolean brokeOff() {
        return !running && startedAt != null && finishedAt == null;
    }
}
