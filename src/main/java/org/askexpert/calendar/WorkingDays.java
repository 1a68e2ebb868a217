package org.askexpert.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/** Monday to Friday without holidays, on the clock of the house. */
record WorkingDays(ZoneId zone, Set<LocalDate> holidays) {

    /** The same time of day, so many working days later; what begins on a free day counts from the next working day on. */
    Instant after(Instant start, int workingDays) {
        LocalDateTime begin = LocalDateTime.ofInstant(start, zone);
        if (workingDays == 0) return start;
        LocalDate day = begin.toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        // not day by day on the zone: an hour that a change of clocks skips would be lost for all days after it
        return day.atTime(begin.toLocalTime()).atZone(zone).toInstant();
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }
}
