package org.askexpert.recheck;

import java.time.Instant;

/**
 * How long a step may take.
 *
 * @param remindAt when whoever has to act is reminded, or null
 */
record Clocks(Instant remindAt, Instant dueAt) {}
