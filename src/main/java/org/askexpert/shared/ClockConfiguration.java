package org.askexpert.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everybody, in whole seconds: MySQL's DATETIME would cut fractions, H2 would not. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofSeconds(1));
    }

    @Bean
    Dates dates(@Value("${askexpert.time-zone:Europe/London}") ZoneId zone, Clock clock) {
        return new Dates(zone, clock);
    }
}
