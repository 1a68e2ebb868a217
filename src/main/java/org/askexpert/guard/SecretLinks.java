package org.askexpert.guard;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.askexpert.shared.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens that open something without an account. Only their SHA-256 is stored; a token counts for one purpose, until
 * it expires, is used up or revoked.
 */
@Component
@Transactional
public class SecretLinks {

    private static final int TOKEN_BYTES = 32;
    private static final Duration LONG_LIVED = Duration.ofDays(3650);
    private static final String LIVE = "purpose = ? and token_hash = ? and used_at is null and expires_at > ?";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecretLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a token of 256 random bits; this is the only time it is seen. */
    public String issue(String purpose, String objectKey, Duration lifetime) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store(purpose, objectKey, token, lifetime);
        return token;
    }

    /** Accepts a token that can be computed again ({@link LinkKey}); it lives until it is revoked, at most ten years. */
    public void register(String purpose, String objectKey, String token) {
        store(purpose, objectKey, token, LONG_LIVED);
    }

    /** Accepts a token that can be computed again, until it is used, revoked or over; saying so once more changes nothing. */
    public void registerUntil(String purpose, String objectKey, String token, Instant end) {
        if (!isKnown(token)) store(purpose, objectKey, token, Duration.between(clock.instant(), end));
    }

    /** Accepts a token that can be computed again in place of all others of the object; saying so once more changes nothing. */
    public void replace(String purpose, String objectKey, String token, Duration lifetime) {
        if (isKnown(token)) return;
        revoke(purpose, objectKey);
        store(purpose, objectKey, token, lifetime);
    }

    /** What the token opens; looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<String> open(String purpose, String token) {
        if (token == null || token.isBlank()) return Optional.empty();
        return jdbc.sql("select object_key from secret_link where " + LIVE)
                .params(purpose, hash(token), now())
                .query(String.class)
                .optional();
    }

    /** What an unused token opened that ended no longer ago than this: for who comes back a little late. */
    @Transactional(readOnly = true)
    public Optional<String> lapsed(String purpose, String token, Duration ago) {
        if (token == null || token.isBlank()) return Optional.empty();
        Instant now = clock.instant();
        return jdbc.sql("select object_key from secret_link where purpose = ? and token_hash = ? and used_at is null"
                        + " and expires_at <= ? and expires_at > ?")
                .params(purpose, hash(token), Timestamp.from(now), Timestamp.from(now.minus(ago)))
                .query(String.class)
                .optional();
    }

    /** Uses the token up; of any number of simultaneous calls one gets an answer. */
    public Optional<String> consume(String purpose, String token) {
        if (token == null || token.isBlank()) return Optional.empty();
        int hits = jdbc.sql("update secret_link set used_at = ? where " + LIVE)
                .params(now(), purpose, hash(token), now())
                .update();
        if (hits != 1) return Optional.empty();
        return jdbc.sql("select object_key from secret_link where token_hash = ?")
                .param(hash(token))
                .query(String.class)
                .optional();
    }

    /** Ends every live token of this purpose for the object. */
    public void revoke(String purpose, String objectKey) {
        jdbc.sql("update secret_link set expires_at = ? where purpose = ? and object_key = ? and expires_at > ?")
                .params(now(), purpose, objectKey, now())
                .update();
    }

    /** Lets a live token live so much longer from now on: for sessions, which use extends. */
    public void prolong(String purpose, String token, Duration lifetime) {
        jdbc.sql("update secret_link set expires_at = ? where " + LIVE)
                .params(Timestamp.from(clock.instant().plus(lifetime)), purpose, hash(token), now())
                .update();
    }

    /** When the token ends; for telling its holder. */
    @Transactional(readOnly = true)
    public Optional<Instant> expiry(String purpose, String token) {
        return jdbc.sql("select expires_at from secret_link where " + LIVE)
                .params(purpose, hash(token), now())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private void store(String purpose, String objectKey, String token, Duration lifetime) {
        Instant now = clock.instant();
        jdbc.sql("insert into secret_link (purpose, object_key, token_hash, created_at, expires_at) values (?,?,?,?,?)")
                .params(purpose, objectKey, hash(token), Timestamp.from(now), Timestamp.from(now.plus(lifetime)))
                .update();
    }

    private boolean isKnown(String token) {
        return jdbc.sql("select count(*) from secret_link where token_hash = ?")
                        .param(hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static byte[] hash(String token) {
        return Hashes.sha256(token);
    }
}
