package org.askexpert.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts working days where the house is: no weekends, no holidays of the calendar, whatever its clocks do. */
@Component
public class WorkingTime {

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
}
