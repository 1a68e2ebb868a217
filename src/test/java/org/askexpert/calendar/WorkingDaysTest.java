package org.askexpert.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T12:00:00Z, 1, 2026-06-02T12:00:00Z",
        "2026-06-05T12:00:00Z, 1, 2026-06-08T12:00:00Z",
        "2026-06-06T12:00:00Z, 1, 2026-06-08T12:00:00Z",
        "2026-06-01T12:00:00Z, 5, 2026-06-08T12:00:00Z",
        "2026-06-01T12:00:00Z, 0, 2026-06-01T12:00:00Z"
    })
    void weekendsDoNotCount(Instant start, int days, Instant due) {
        assertThat(new WorkingDays(LONDON, Set.of()).after(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T09:00:00Z, 1, 2026-12-29T09:00:00Z",
        "2026-12-25T09:00:00Z, 1, 2026-12-29T09:00:00Z",
        "2026-12-24T09:00:00Z, 3, 2026-12-31T09:00:00Z"
    })
    void holidaysDoNotCountEither(Instant start, int days, Instant due) {
        var christmas = Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"));
        assertThat(new WorkingDays(LONDON, christmas).after(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T09:00:00Z, 1, 2026-03-30T08:00:00Z", "2026-10-23T08:00:00Z, 1, 2026-10-26T09:00:00Z"})
    void theHourStaysWhenTheClocksChange(Instant start, int days, Instant due) {
        assertThat(new WorkingDays(LONDON, Set.of()).after(start, days)).isEqualTo(due);
    }

    /** In Cairo half past midnight of Friday 24 April 2026 does not exist. */
    @Test
    void anHourThatIsSkippedOnOneDayIsThereAgainOnTheNext() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        Instant start =
                LocalDate.parse("2026-04-23").atTime(0, 30).atZone(cairo).toInstant();
        Instant due = LocalDate.parse("2026-04-27").atTime(0, 30).atZone(cairo).toInstant();
        assertThat(new WorkingDays(cairo, Set.of()).after(start, 2)).isEqualTo(due);
    }

    /** In Auckland it is Monday while in London it is still Sunday. */
    @Test
    void theDayIsThatOfTheHouse() {
        Instant sundayInLondon = Instant.parse("2026-06-07T13:00:00Z");
        assertThat(new WorkingDays(ZoneId.of("Pacific/Auckland"), Set.of()).after(sundayInLondon, 5))
                .isEqualTo(Instant.parse("2026-06-14T13:00:00Z"));
        assertThat(new WorkingDays(LONDON, Set.of()).after(sundayInLondon, 5))
                .isEqualTo(Instant.parse("2026-06-12T13:00:00Z"));
    }
}
