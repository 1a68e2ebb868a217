package org.askexpert.archive;

import java.time.Clock;
import java.time.Duration;
import org.askexpert.calendar.LimitDays;
import org.springframework.stereotype.Component;

/** Looks at entries, with the time until the next one that editors set beside the deadlines. */
@Component
class Looks {

    private static final String NEXT_REVIEW = "next-review";

    private final LimitDays limits;
    private final Clock clock;

    Looks(LimitDays limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Look now() {
        return new Look(clock.instant(), Duration.ofDays(limits.of(NEXT_REVIEW)));
    }
}
