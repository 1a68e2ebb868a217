package org.askexpert.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which the office is closed.
 *
 * @param changedBy key of the editor who added or removed it last, or null where the program brought it
 */
public record HolidayView(long id, LocalDate day, String name, Long changedBy, Instant changedAt) {}
