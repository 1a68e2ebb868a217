package org.askexpert.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out one week and keeps it, in one transaction: readers see the old figures or the new ones. */
@Component
class KeepWeek {

    private final FigureRows rows;
    private final WorkOutWeek workOut;
    private final Clock clock;

    KeepWeek(FigureRows rows, WorkOutWeek workOut, Clock clock) {
        this.rows = rows;
        this.workOut = workOut;
        this.clock = clock;
    }

    /** @param seen when it was worked out last, or null; another node may have been quicker, then nothing happens */
    @Transactional
    void keep(Week week, Instant seen) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (rows.take(week, seen, now)) rows.replace(week, workOut.figures(week));
    }
}
