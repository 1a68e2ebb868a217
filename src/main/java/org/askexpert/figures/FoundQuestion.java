package org.askexpert.figures;

import java.time.Instant;

/**
 * A line of a list behind a number.
 *
 * @param key to go on from
 * @param at when it was answered, or asked
 */
public record FoundQuestion(long key, String reference, String title, String stage, Instant at) {}
