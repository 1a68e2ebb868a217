package org.askexpert.figures;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.askexpert.shared.Dates;

/**
 * A calendar week where the house is.
 *
 * @param monday its first day
 * @param from its first moment
 * @param until the first moment behind it
 */
record Week(LocalDate monday, Instant from, Instant until) {

    /** How many are kept and shown, this one among them. */
    static final int SHOWN = 12;

    static Week of(LocalDate day, Dates dates) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Week(monday, start(monday, dates), start(monday.plusWeeks(1), dates));
    }

    /** The last weeks, this one at the end. */
    static List<Week> last(Dates dates) {
        return IntStream.range(0, SHOWN)
                .mapToObj(at -> of(dates.today().minusWeeks(SHOWN - 1L - at), dates))
                .toList();
    }

    Timestamp since() {
        return Timestamp.from(from);
    }

    Timestamp before() {
        return Timestamp.from(until);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static Instant start(LocalDate day, Dates dates) {
        return dates.endOf(day.minusDays(1)).plusSeconds(1);
    }
}
