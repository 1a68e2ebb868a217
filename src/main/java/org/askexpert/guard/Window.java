package org.askexpert.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The stretch of time that tries are counted in; all nodes cut time at the same places. */
record Window(Instant end, Duration left) {

    static Window now(Clock clock, Duration length) {
        Instant now = clock.instant();
        long seconds = length.toSeconds();
        Duration left = Duration.ofSeconds(seconds - now.getEpochSecond() % seconds);
        return new Window(now.plus(left), left);
    }
}
