package org.askexpert.passage;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets after a year in which answer a passage was used; that it was used still counts. */
@Component
class ForgetUses {

    private static final Duration KEPT = Duration.ofDays(365);

    private final PassageUses uses;
    private final Clock clock;

    ForgetUses(PassageUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 2, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forget() {
        uses.forget(clock.instant().minus(KEPT));
    }
}
