package org.askexpert.archive;

import java.time.Instant;

/**
 * How an entry stands that somebody cites.
 *
 * @param live whether readers can still read it
 * @param corrected when it was corrected last, or null
 */
public record CitedState(String title, boolean live, Instant corrected) {

    /** Whether what it says changed after this moment. */
    public boolean isCorrectedSince(Instant then) {
        return corrected != null && corrected.isAfter(then);
    }
}
