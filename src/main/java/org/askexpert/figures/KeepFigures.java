package org.askexpert.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.askexpert.shared.Dates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the figures up to date: the present week every few minutes, one that is over once more after its end. Each week
 * has a transaction of its own; of several nodes one does it.
 */
@Component
class KeepFigures {

    private static final Duration FRESH = Duration.ofMinutes(4);

    /** What was being written when a week ended is in by then. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final FigureRows rows;
    private final KeepWeek keep;
    private final Dates dates;
    private final Clock clock;

    KeepFigures(FigureRows rows, KeepWeek keep, Dates dates, Clock clock) {
        this.rows = rows;
        this.keep = keep;
        this.dates = dates;
        this.clock = clock;
    }

    @Scheduled(cron = "${askexpert.figures.every:20 */5 * * * *}")
    void everyFewMinutes() {
        List<Week> weeks = Week.last(dates);
        Map<?, Instant> workedOut = rows.workedOut(weeks.get(0).monday());
        for (Week week : weeks) {
            Instant seen = workedOut.get(week.monday());
            if (seen == null || isStale(week, seen)) keep.keep(week, seen);
        }
    }

    private boolean isStale(Week week, Instant seen) {
        return seen.isBefore(week.until().plus(SETTLED)) && !clock.instant().isBefore(seen.plus(FRESH));
    }
}
