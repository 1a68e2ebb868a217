package org.askexpert.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The one row that says whether the index is being made anew, and by whom. Who falls silent for a minute loses it. */
@Component
class RebuildRow {

    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    RebuildRow(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether it was free and is the holder's now. */
    boolean take(String holder, long all) {
        Instant now = clock.instant();
        return changed(
                "update index_rebuild set holder = ?, done_entries = 0, all_entries = ?, started_at = ?,"
                        + " alive_until = ?, finished_at = null where id = 1 and (alive_until is null or alive_until < ?)",
                holder,
                all,
                Timestamp.from(now),
                Timestamp.from(now.plus(SILENCE)),
                Timestamp.from(now));
    }

    /** Whether it is still the holder's. */
    boolean advance(String holder, long done) {
        return changed(
                "update index_rebuild set done_entries = ?, alive_until = ? where id = 1 and holder = ?",
                done,
                Timestamp.from(clock.instant().plus(SILENCE)),
                holder);
    }

    void finish(String holder, long done) {
        changed(
                "update index_rebuild set done_entries = ?, all_entries = ?, alive_until = null, finished_at = ?"
                        + " where id = 1 and holder = ?",
                done,
                done,
                Timestamp.from(clock.instant()),
                holder);
    }

    void giveUp(String holder) {
        changed("update index_rebuild set alive_until = null where id = 1 and holder = ?", holder);
    }

    RebuildState state() {
        Instant now = clock.instant();
        return jdbc.sql("select done_entries, all_entries, started_at, alive_until, finished_at from index_rebuild")
                .query((row, number) -> {
                    Instant alive = moment(row.getTimestamp("alive_until"));
                    return new RebuildState(
                            alive != null && !alive.isBefore(now),
                            row.getLong("done_entries"),
                            row.getLong("all_entries"),
                            moment(row.getTimestamp("started_at")),
                            moment(row.getTimestamp("finished_at")));
                })
                .single();
    }

    private boolean changed(String sql, Object... values) {
        return Boolean.TRUE.equals(
                apart.execute(status -> jdbc.sql(sql).params(values).update() > 0));
    }

    private static Instant moment(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
