package org.askexpert.transfer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that wait for nobody any more go after a week, and what is left of a run after a month. */
@Component
class ForgetImports {

    private static final Duration FILE = Duration.ofDays(7);
    private static final Duration RUN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(fixedDelay = 60, initialDelay = 25, timeUnit = TimeUnit.MINUTES)
    public void forget() {
        String old = "(select id from archive_job where created_at < ? and state not in ('CHECKING', 'IMPORTING'))";
        change("delete from archive_job_part where job_id in " + old, FILE);
        change(
                "update archive_job set state = 'REFUSED', refusal = 'Nobody went on with it within seven days.',"
                        + " finished_at = created_at"
                        + " where created_at < ? and state in ('RECEIVING', 'CHECKED', 'STOPPED')",
                FILE);
        change("delete from archive_job_note where job_id in " + old, RUN);
        change(
                "delete from archive_job where created_at < ? and state not in ('CHECKING', 'IMPORTING')"
                        + " and id not in (select job_id from archive_job_part)",
                RUN);
    }

    private void change(String sql, Duration age) {
        jdbc.sql(sql).param(Timestamp.from(clock.instant().minus(age))).update();
    }
}
