package org.askexpert.calendar;

/**
 * How many days one thing may take.
 *
 * @param step what has to happen in that time
 * @param label for which questions
 * @param unit {@code working} or {@code calendar}
 */
public record LimitView(String code, String step, String label, String unit, int days) {}
