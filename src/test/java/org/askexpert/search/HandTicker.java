package org.askexpert.search;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.context.annotation.Primary;

/** Lets the memory of a test grow old at once. */
@Primary
class HandTicker implements Ticker {

    private long nanos;

    @Override
    public long read() {
        return nanos;
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }
}
