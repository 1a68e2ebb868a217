package org.askexpert.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what readers sent after a year, handled or not; several nodes may do so at once. */
@Component
class DeleteOldFeedback {

    private static final Duration KEPT = Duration.ofDays(365);

    private final Opinions opinions;
    private final EntryReports reports;
    private final Clock clock;

    DeleteOldFeedback(Opinions opinions, EntryReports reports, Clock clock) {
        this.opinions = opinions;
        this.reports = reports;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void delete() {
        Instant before = clock.instant().minus(KEPT);
        opinions.deleteSentBefore(before);
        reports.deleteSentBefore(before);
    }
}
