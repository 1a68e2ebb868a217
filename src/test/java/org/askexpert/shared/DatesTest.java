package org.askexpert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant NOON = Instant.parse("2026-06-04T12:00:00Z");
    private final Dates dates = new Dates(ZoneId.of("Europe/London"), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void aMomentIsToldInTheTimeOfTheHouse() {
        assertThat(dates.at(Instant.parse("2026-06-04T08:32:00Z"))).isEqualTo("4 June 2026 at 9:32am");
        assertThat(dates.at(Instant.parse("2026-12-04T20:05:00Z"))).isEqualTo("4 December 2026 at 8:05pm");
    }

    @Test
    void lateEveningInUtcIsTheNextDayInSummer() {
        assertThat(dates.on(Instant.parse("2026-06-04T23:30:00Z"))).isEqualTo("5 June 2026");
        assertThat(dates.on(LocalDate.of(2026, 6, 4))).isEqualTo("4 June 2026");
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        assertThat(dates.daysUntil(NOON.plusSeconds(60))).isZero();
        assertThat(dates.daysUntil(Instant.parse("2026-06-04T23:01:00Z"))).isEqualTo(1);
        assertThat(dates.daysUntil(Instant.parse("2026-06-02T23:01:00Z"))).isEqualTo(-1);
        assertThat(dates.isPast(NOON.minusSeconds(1))).isTrue();
        assertThat(dates.isPast(NOON)).isFalse();
    }
}
