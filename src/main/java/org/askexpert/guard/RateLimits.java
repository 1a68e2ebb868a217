package org.askexpert.guard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts tries in the database, shared by all nodes; nobody waits, nobody is locked out for longer than the window. */
@Component
public class RateLimits {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int factor;
    private final TransactionTemplate apart;

    RateLimits(JdbcClient jdbc, Clock clock, GuardSettings settings, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.factor = settings.rateFactor();
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Counts one try, which stays counted whatever becomes of the caller's transaction.
     *
     * @param key whose tries; stored as a hash only
     * @throws Problem 429 beyond the limit, with the time to the end of the window
     */
    public void count(String purpose, String key, int limit, Duration window) {
        Duration left = Window.now(clock, window).left();
        if (tries(purpose, key, window) > (long) limit * factor) throw Problem.tooMany(left);
    }

    /** Counts one try and tells how many there were in this window; for limits that hold instead of refusing. */
    public int tries(String purpose, String key, Duration window) {
        Instant end = Window.now(clock, window).end();
        byte[] hash = Hashes.sha256(purpose, key, end.toString());
        return apart.execute(status -> {
            if (increase(hash) == 0) insert(hash, end);
            return jdbc.sql("select hits from rate_bucket where key_hash = ?")
                    .param(hash)
                    .query(Integer.class)
                    .single();
        });
    }

    /** Takes back a try that turned out to be right, where only wrong ones count. */
    public void forgive(String purpose, String key, Duration window) {
        Instant end = Window.now(clock, window).end();
        apart.executeWithoutResult(
                status -> jdbc.sql("update rate_bucket set hits = hits - 1 where key_hash = ? and hits > 0")
                        .param(Hashes.sha256(purpose, key, end.toString()))
                        .update());
    }

    private int increase(byte[] hash) {
        return jdbc.sql("update rate_bucket set hits = hits + 1 where key_hash = ?")
                .param(hash)
                .update();
    }

    private void insert(byte[] hash, Instant end) {
        try {
            jdbc.sql("insert into rate_bucket (key_hash, hits, expires_at) values (?, 1, ?)")
                    .params(hash, Timestamp.from(end))
                    .update();
        } catch (DuplicateKeyException somebodyWasFaster) {
            increase(hash);
        }
    }
}
