package org.askexpert.picture;

import java.time.Instant;

/**
 * One process that waits at a step.
 *
 * @param key what it is about: the reference of a question, another room's key, or null
 */
public record Waiter(String key, Instant since) {}
