package org.askexpert.recheck;

import java.time.Instant;

/** @param remindAt when the expert is reminded, or null where nobody is */
public record RecheckTimes(Instant remindAt, Instant dueAt) {}
