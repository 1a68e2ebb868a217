package org.askexpert.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T12:00:00Z, 1, 2026-06-02T12:00:00Z",
        "2026-06-05T12:00:00Z, 1, 2026-06-08T12:00:00Z",
        "2026-06-06T12:00:00Z, 1, 2026-06-08T12:00:00Z",
        "2026-06-01T12:00:00Z, 5, 2026-06-08T12:00:00Z",
        "2026-06-01T12:00:00Z, 0, 2026-06-01T12:00:00Z"
    })
    void weekendsDoNotCount(Instant start, int days, Instant due) {
        assertThat(WorkingTime.after(start, days)).isEqualTo(due);
    }
}
