package org.askexpert.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.askexpert.shared.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal tokens for the API: only their hash is kept, and they give no more than their owner has now. */
@Component
class AccessTokens {

    private static final Duration LIFETIME = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(PersonId owner, String token, String name) {
        Instant now = clock.instant();
        jdbc.sql(
                        "insert into access_token (person_id, token_hash, name, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(owner.number(), Hashes.sha256(token), name)
                .param(Timestamp.from(now))
                .param(Timestamp.from(now.plus(LIFETIME)))
                .update();
    }

    void endAll(PersonId owner) {
        jdbc.sql("delete from access_token where person_id = ?")
                .param(owner.number())
                .update();
    }

    Optional<PersonId> owner(String token) {
        return jdbc.sql("select person_id from access_token where token_hash = ? and expires_at > ?")
                .params(Hashes.sha256(token), Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }
}
