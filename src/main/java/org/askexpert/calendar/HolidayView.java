package org.askexpert.calendar;

import java.time.LocalDate;

/** A day on which the office is closed. */
public record HolidayView(long id, LocalDate day, String name) {}
