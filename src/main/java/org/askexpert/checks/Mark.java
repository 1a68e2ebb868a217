package org.askexpert.checks;

/**
 * A stretch of a text that somebody should look at.
 *
 * @param kind ends the message key {@code checks.mark.…}
 * @param end the unit behind the last
 */
record Mark(String kind, int start, int end) {}
