package org.askexpert.checks;

import java.time.Instant;

/**
 * When a list got this version, and from whom.
 *
 * @param by key of the person, or null where the program brought it
 */
record ListVersion(int number, Long by, Instant at) {}
