package org.askexpert.planning;

import java.time.Instant;
import java.util.List;
import org.askexpert.calendar.LimitView;

/**
 * All limits and who changed which lately.
 *
 * @param version counts the saves
 */
record Deadlines(List<LimitView> limits, int version, List<Change> changes) {

    /** One limit that got longer or shorter. */
    record Change(LimitView limit, int before, int after, String by, Instant at) {}
}
