package org.askexpert.transfer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a long import. A node that falls silent for a minute loses it to whoever asks next. */
@Component
class JobLease {

    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int MOST_FAILURES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobLease(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a node has taken on.
     *
     * @param handled pairs that are behind it already
     * @param skipped how many of them were left out; {@code warnings} likewise
     */
    record Held(
            long key,
            String holder,
            JobState state,
            ImportFormat format,
            String topic,
            long person,
            boolean dryRun,
            boolean asksFirst,
            long handled,
            long skipped,
            long warnings) {}

    /** The oldest one that nobody works on. */
    Optional<Held> take(String holder) {
        Timestamp now = Timestamp.from(clock.instant());
        Optional<Long> due = jdbc.sql("select id from archive_job where state in ('CHECKING', 'IMPORTING')"
                        + " and (alive_until is null or alive_until < ?) order by id limit 1")
                .param(now)
                .query(Long.class)
                .optional();
        return due.filter(key -> jdbc.sql("update archive_job set holder = ?, alive_until = ? where id = ?"
                                        + " and state in ('CHECKING', 'IMPORTING')"
                                        + " and (alive_until is null or alive_until < ?)")
                                .params(holder, until(), key, now)
                                .update()
                        == 1)
                .map(key -> held(key, holder));
    }

    /** Whether it is still the holder's, and nobody wants it to stop; locks the row until the end of the transaction. */
    boolean extend(Held job) {
        return jdbc.sql("update archive_job set alive_until = ? where id = ? and holder = ? and stop_wanted = false")
                        .params(until(), job.key(), job.holder())
                        .update()
                == 1;
    }

    /** Says how far it is. */
    void advance(Held job, Progress now) {
        jdbc.sql("update archive_job set handled_pairs = ?, imported_pairs = imported_pairs + ?, skipped_pairs = ?,"
                        + " warnings = ?, total_pairs = case when total_pairs < ? then ? else total_pairs end"
                        + " where id = ? and holder = ?")
                .params(
                        now.handled(),
                        now.imported(),
                        now.skipped(),
                        now.warnings(),
                        now.total(),
                        now.total(),
                        job.key(),
                        job.holder())
                .update();
    }

    /** @param imported since the last time */
    record Progress(long handled, long imported, long skipped, long warnings, long total) {}

    /** It has come to a point where this node does no more. Whether it was still the holder's. */
    boolean leave(Held job, JobState next, String refusal) {
        boolean over = next == JobState.DONE || next == JobState.REFUSED;
        return jdbc.sql(
                                "update archive_job set state = ?, refusal = ?, holder = null, alive_until = null, stop_wanted = false,"
                                        + " finished_at = ? where id = ? and holder = ?")
                        .params(
                                next.name(),
                                refusal,
                                over ? Timestamp.from(clock.instant()) : null,
                                job.key(),
                                job.holder())
                        .update()
                == 1;
    }

    /** The whole file is sound; it is read again from its beginning. */
    void passCheck(Held job) {
        jdbc.sql(
                        "update archive_job set state = ?, checked = true, handled_pairs = 0, holder = null, alive_until = null"
                                + " where id = ? and holder = ?")
                .params((job.asksFirst() ? JobState.CHECKED : JobState.IMPORTING).name(), job.key(), job.holder())
                .update();
    }

    /** Lets another node, or this one later, go on; who fails too often waits for somebody to say so. */
    void giveBack(Held job, boolean failed) {
        jdbc.sql("update archive_job set state = case when failures + ? >= ? then 'STOPPED' else state end,"
                        + " failures = failures + ?, holder = null, alive_until = null where id = ? and holder = ?")
                .params(failed ? 1 : 0, MOST_FAILURES, failed ? 1 : 0, job.key(), job.holder())
                .update();
    }

    private Held held(long key, String holder) {
        return jdbc.sql("select * from archive_job where id = ?")
                .param(key)
                .query((row, number) -> new Held(
                        key,
                        holder,
                        JobState.valueOf(row.getString("state")),
                        ImportFormat.valueOf(row.getString("format")),
                        row.getString("topic"),
                        row.getLong("person_id"),
                        row.getBoolean("dry_run"),
                        row.getBoolean("asks_first"),
                        row.getLong("handled_pairs"),
                        row.getLong("skipped_pairs"),
                        row.getLong("warnings")))
                .single();
    }

    private Timestamp until() {
        Instant end = clock.instant().plus(SILENCE);
        return Timestamp.from(end);
    }
}
