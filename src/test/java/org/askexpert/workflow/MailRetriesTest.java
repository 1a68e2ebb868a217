package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MailRetriesTest {

    @Test
    void aMailIsTriedForADayWithGapsOfEightMinutesAtMost() {
        var delays = Arrays.stream(new MailRetries().delays().split(","))
                .map(Duration::parse)
                .toList();
        assertThat(delays).allMatch(delay -> delay.compareTo(Duration.ofMinutes(8)) <= 0);
        assertThat(delays.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(24), Duration.ofHours(25));
    }
}
