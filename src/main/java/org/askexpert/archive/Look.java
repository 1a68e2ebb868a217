package org.askexpert.archive;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody looked at a whole entry.
 *
 * @param next how long until somebody looks again
 */
record Look(Instant at, Duration next) {}
