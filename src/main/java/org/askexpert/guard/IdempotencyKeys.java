package org.askexpert.guard;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the same submission count once: a key belongs to its sender and to one body, for 24 hours. */
@Component
public class IdempotencyKeys {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    IdempotencyKeys(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work once, in a transaction with the key's row; a repetition gets the first outcome. Call it outside
     * any transaction: of simultaneous calls the losers wait for the winner, then read.
     *
     * @param key null or blank where there is none: then the work is done each time, in one transaction all the same
     * @param work returns the outcome to repeat, at most 200 characters
     * @throws Problem 422 {@code idempotency-key-reused}, if the key came with another body before
     */
    @Transactional(propagation = Propagation.NEVER)
    public String once(String sender, String key, String body, Supplier<String> work) {
        if (key == null || key.isBlank()) return transaction.execute(status -> work.get());
        Optional<String> before = earlier(sender, key, body);
        if (before.isPresent()) return before.get();
        try {
            return transaction.execute(status -> {
                remember(sender, key, body, null);
                String outcome = work.get();
                conclude(sender, key, outcome);
                return outcome;
            });
        } catch (DuplicateKeyException lost) {
            return earlier(sender, key, body).orElseThrow(() -> lost);
        }
    }

    /** The outcome of an earlier submission under this key. */
    public Optional<String> earlier(String sender, String key, String body) {
        return jdbc.sql("select body_hash, outcome from idempotency_key where key_hash = ?")
                .param(Hashes.sha256(sender, key))
                .query((row, number) -> outcome(row.getBytes(1), row.getString(2), body))
                .optional();
    }

    /** Keeps an outcome, in the caller's transaction. */
    public void remember(String sender, String key, String body, String outcome) {
        jdbc.sql("insert into idempotency_key (key_hash, body_hash, outcome, created_at) values (?, ?, ?, ?)")
                .params(Hashes.sha256(sender, key), Hashes.sha256(body), outcome, Timestamp.from(clock.instant()))
                .update();
    }

    private void conclude(String sender, String key, String outcome) {
        jdbc.sql("update idempotency_key set outcome = ? where key_hash = ?")
                .params(outcome, Hashes.sha256(sender, key))
                .update();
    }

    private static String outcome(byte[] bodyHash, String outcome, String body) {
        if (Arrays.equals(bodyHash, Hashes.sha256(body))) return outcome;
        throw new Problem(
                Problem.Kind.INVALID, "idempotency-key-reused", "This key was used before, with other content.");
    }
}
