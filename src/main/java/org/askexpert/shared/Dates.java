package org.askexpert.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;

/** Dates as people read them, in the time zone of the house. In templates {@code #when}. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("h:mm")
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(Locale.UK);

    private final ZoneId zone;
    private final Clock clock;

    public Dates(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** {@code 4 June 2026 at 9:32am}. */
    public String at(Instant moment) {
        return on(moment) + " at " + time(moment);
    }

    /** {@code 9:32am}. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** {@code 4 June 2026}, of an {@link Instant} or a {@link LocalDate}. */
    public String on(Temporal moment) {
        return DAY.format(day(moment));
    }

    /** {@code June 2026}. */
    public String month(Temporal moment) {
        return MONTH.format(day(moment));
    }

    /** What stands in {@code datetime}: ISO 8601. */
    public String machine(Temporal moment) {
        return moment.toString();
    }

    /** The present day where the house is. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** How long it is to the beginning of a day where the house is. */
    public Duration until(LocalDate day) {
        return Duration.between(clock.instant(), day.atStartOfDay(zone));
    }

    /** The last second of a day where the house is. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /** Days on the calendar, not stretches of 24 hours: 0 is today, negative is past. */
    public long daysUntil(Temporal moment) {
        return ChronoUnit.DAYS.between(today(), day(moment));
    }

    public boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }

    private LocalDate day(Temporal moment) {
        return moment instanceof Instant instant ? instant.atZone(zone).toLocalDate() : LocalDate.from(moment);
    }
}
