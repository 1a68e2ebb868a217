package org.askexpert.question;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Counts working days: Monday to Friday, in UTC. */
public final class WorkingTime {

    private WorkingTime() {}

    /** The same time of day, so many working days later; from a weekend it counts from Monday on. */
    public static Instant after(Instant start, int workingDays) {
        ZonedDateTime day = start.atZone(ZoneOffset.UTC);
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day.getDayOfWeek())) left--;
        }
        return day.toInstant();
    }

    private static boolean isWorkingDay(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
