package org.askexpert.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes reviews nobody sent: a month after they were saved, and as soon as nobody works on the question any more, because
 * a colleague decided or its asker took it back. Several nodes may do so at once.
 */
@Component
class ForgetUnsentReviews {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient rows;
    private final Clock clock;

    ForgetUnsentReviews(JdbcClient rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 35, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void forget() {
        rows.sql("delete from review_copy where saved_at < ?"
                        + " or question_id in (select id from question where in_work = false)")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
