package org.askexpert.writing;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a day later who had which question open; several nodes may do so at once. */
@Component
class ForgetPresences {

    private final Presences presences;
    private final Clock clock;

    ForgetPresences(Presences presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 40, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void forget() {
        presences.forget(clock.instant());
    }
}
