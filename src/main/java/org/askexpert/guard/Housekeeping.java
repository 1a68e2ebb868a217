package org.askexpert.guard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes rows of the gate that have served; several nodes may do so at once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Housekeeping {

    private final JdbcClient jdbc;
    private final Clock clock;

    Housekeeping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.MINUTES)
    void removeWhatHasServed() {
        deleteBefore("delete from rate_bucket where expires_at < ?", Duration.ZERO);
        deleteBefore("delete from idempotency_key where created_at < ?", Duration.ofHours(24));
        deleteBefore("delete from secret_link where expires_at < ?", Duration.ofDays(30));
    }

    private void deleteBefore(String sql, Duration age) {
        jdbc.sql(sql).param(Timestamp.from(clock.instant().minus(age))).update();
    }
}
