package org.askexpert.calendar;

import java.time.Instant;

/** That a limit got longer or shorter, when, and by whom. */
public record LimitHistory(String code, int before, int after, long by, Instant at) {}
