package org.askexpert.guard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Limits on what succeeds: counted with the work itself, in its transaction; what is refused or undone counts nothing. */
@Component
public class Quotas {

    /** At most so many of a key in each window. */
    public record Quota(String purpose, String key, int most, Duration window) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int factor;

    Quotas(JdbcClient jdbc, Clock clock, GuardSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.factor = settings.rateFactor();
    }

    /**
     * Counts one. The row stays locked until the caller commits, so that the answer is exact however many come at once.
     *
     * @param line where the quiet part of the quota ends
     * @return whether this one is still within the line
     * @throws Problem 429 beyond the quota itself, with the time to the end of the window
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Quota quota, int line) {
        Window window = window(quota);
        if (!increase(quota, window)) insert(quota, window);
        return hits(quota, window) <= (long) line * factor;
    }

    /** Whether the next one would be within the line; counts and locks nothing, so it is a glance. */
    public boolean isWithin(Quota quota, int line) {
        return hits(quota, window(quota)) < (long) line * factor;
    }

    private void insert(Quota quota, Window window) {
        try {
            jdbc.sql("insert into rate_bucket (key_hash, hits, expires_at) values (?, 1, ?)")
                    .params(hash(quota, window), Timestamp.from(window.end()))
                    .update();
        } catch (DuplicateKeyException fullOrSomebodyWasFaster) {
            if (!increase(quota, window)) throw Problem.tooMany(window.left());
        }
    }

    private int hits(Quota quota, Window window) {
        return jdbc.sql("select hits from rate_bucket where key_hash = ?")
                .param(hash(quota, window))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private boolean increase(Quota quota, Window window) {
        return jdbc.sql("update rate_bucket set hits = hits + 1 where key_hash = ? and hits < ?")
                        .params(hash(quota, window), most(quota))
                        .update()
                == 1;
    }

    private long most(Quota quota) {
        return (long) quota.most() * factor;
    }

    private Window window(Quota quota) {
        return Window.now(clock, quota.window());
    }

    private static byte[] hash(Quota quota, Window window) {
        return Hashes.sha256(quota.purpose(), quota.key(), window.end().toString());
    }
}
