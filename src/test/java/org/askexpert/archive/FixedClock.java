package org.askexpert.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.askexpert.shared.Dates;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration
public class FixedClock {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Bean
    Dates dates(Clock clock) {
        return new Dates(ZoneOffset.UTC, clock);
    }
}
