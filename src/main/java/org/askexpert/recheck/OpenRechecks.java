package org.askexpert.recheck;

import java.time.Instant;

/**
 * A stretch of the editors' list.
 *
 * @param nextDue when the next entry of the archive is due, or null where there is none
 */
record OpenRechecks(Stretch<RecheckRow> found, Instant nextDue) {}
