package org.askexpert.kept;

import java.time.Instant;

/**
 * A version of a list: when it was saved, and by whom.
 *
 * @param by key of the person, or null where the program brought it
 */
public record ListChange(int number, Long by, Instant at) {}
