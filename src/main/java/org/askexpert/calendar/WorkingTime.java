package org.askexpert.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts working days where the house is: no weekends, no holidays of the calendar, whatever its clocks do. */
@Component
public class WorkingTime {

    private static final int FREE_DAYS_AT_MOST = 60;

    private final Holidays holidays;
    private final ZoneId zone;

    WorkingTime(Holidays holidays, @Value("${askexpert.time-zone:Europe/London}") ZoneId zone) {
        this.holidays = holidays;
        this.zone = zone;
    }

    /** The same time of day, so many working days later; from a free day it counts from the next working day on. */
    public Instant after(Instant start, int workingDays) {
        return new WorkingDays(zone, Set.copyOf(holidays.from(start.atZone(zone).toLocalDate())))
                .after(start, workingDays);
    }

    /** The latest moment, whole days back from an end, from which so many working days have passed by then. */
    public Instant before(Instant end, int workingDays) {
        LocalDate farBack = end.atZone(zone).toLocalDate().minusDays(2L * workingDays + FREE_DAYS_AT_MOST);
        WorkingDays days = new WorkingDays(zone, Set.copyOf(holidays.from(farBack)));
        Instant start = end.minus(workingDays, ChronoUnit.DAYS);
        while (days.after(start, workingDays).isAfter(end)) start = start.minus(1, ChronoUnit.DAYS);
        return start;
    }
}
