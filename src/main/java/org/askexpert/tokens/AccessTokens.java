package org.askexpert.tokens;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.askexpert.shared.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of tokens: only their hash is kept, and they give no more than their owner has now. */
@Component
public class AccessTokens {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Accepts a token that is known already, for a year: how the demo gets its tokens. */
    public void keep(long owner, String token, String name) {
        keep(owner, token, name, TokenScope.WRITE, YEAR);
    }

    void keep(long owner, String token, String name, TokenScope scope, Duration lifetime) {
        Instant now = clock.instant();
        jdbc.sql("insert into access_token (person_id, token_hash, name, scope, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(owner, Hashes.sha256(token), name, scope.name())
                .param(Timestamp.from(now))
                .param(Timestamp.from(now.plus(lifetime)))
                .update();
    }

    /** Whose token this is, until it ends. */
    public Optional<TokenOwner> owner(String token) {
        return jdbc.sql("select person_id, scope from access_token where token_hash = ? and expires_at > ?")
                .params(Hashes.sha256(token), Timestamp.from(clock.instant()))
                .query((row, number) ->
                        new TokenOwner(row.getLong(1), row.getString(2).equals(TokenScope.READ.name())))
                .optional();
    }

    /** Ends all tokens of a person. */
    public void endAll(long owner) {
        jdbc.sql("delete from access_token where person_id = ?").param(owner).update();
    }

    /** Says whether it was there. */
    boolean end(long owner, long id) {
        return jdbc.sql("delete from access_token where person_id = ? and id = ?")
                        .params(owner, id)
                        .update()
                == 1;
    }

    List<TokenView> of(long owner) {
        Instant now = clock.instant();
        return jdbc.sql("select id, name, scope, created_at, expires_at from access_token where person_id = ?"
                        + " order by id desc")
                .param(owner)
                .query((row, number) -> {
                    Instant end = row.getTimestamp(5).toInstant();
                    return new TokenView(
                            row.getLong(1),
                            row.getString(2),
                            TokenScope.valueOf(row.getString(3)),
                            row.getTimestamp(4).toInstant(),
                            end,
                            !end.isAfter(now));
                })
                .list();
    }
}
