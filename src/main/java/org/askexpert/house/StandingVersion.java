package org.askexpert.house;

import java.time.Instant;

/**
 * A line in the history of a standing page.
 *
 * @param by key of the person who wrote it, or null for the one that came with the program
 */
public record StandingVersion(int number, Long by, Instant at) {}
