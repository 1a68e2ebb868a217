package org.askexpert.intake;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes unsent questions after their 20 hours; several nodes may do so at once. */
@Component
class DeleteExpiredBeginnings {

    private final StartedQuestions started;
    private final Clock clock;

    DeleteExpiredBeginnings(StartedQuestions started, Clock clock) {
        this.started = started;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void delete() {
        started.deleteExpired(clock.instant());
    }
}
