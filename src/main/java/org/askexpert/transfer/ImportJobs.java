package org.askexpert.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of long imports as pages and programs see them. */
@Component
class ImportJobs {

    private static final String COLUMNS = "select * from archive_job ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The key of a new one, which has no file yet. */
    long begin(Reference reference, ImportUpload wanted, String topic, long person) {
        jdbc.sql(
                        "insert into archive_job (reference, state, format, topic, person_id, dry_run, asks_first, checked, total_pairs,"
                                + " handled_pairs, imported_pairs, skipped_pairs, warnings, stop_wanted, failures, created_at)"
                                + " values (?, 'RECEIVING', ?, ?, ?, ?, ?, false, 0, 0, 0, 0, 0, false, 0, ?)")
                .params(
                        reference.code(),
                        wanted.format().name(),
                        topic,
                        person,
                        wanted.dryRun(),
                        wanted.asksFirst(),
                        Timestamp.from(clock.instant()))
                .update();
        return key(reference).orElseThrow();
    }

    void received(long key) {
        jdbc.sql("update archive_job set state = 'CHECKING' where id = ? and state = 'RECEIVING'")
                .param(key)
                .update();
    }

    Optional<ImportJob> find(Reference reference) {
        return jdbc.sql(COLUMNS + "where reference = ?")
                .param(reference.code())
                .query(ImportJobs::job)
                .optional();
    }

    List<ImportJob> latest(int most) {
        return jdbc.sql(COLUMNS + "order by id desc limit " + most)
                .query(ImportJobs::job)
                .list();
    }

    Optional<Long> key(Reference reference) {
        return jdbc.sql("select id from archive_job where reference = ?")
                .param(reference.code())
                .query(Long.class)
                .optional();
    }

    /** Whether it will end after what it writes now, or has ended because nobody had it. */
    boolean stop(Reference reference) {
        Instant now = clock.instant();
        jdbc.sql("update archive_job set state = 'STOPPED', holder = null, alive_until = null where reference = ?"
                        + " and state in ('CHECKING', 'IMPORTING') and (alive_until is null or alive_until < ?)")
                .params(reference.code(), Timestamp.from(now))
                .update();
        return jdbc.sql("update archive_job set stop_wanted = true where reference = ?"
                                + " and state in ('CHECKING', 'IMPORTING')")
                        .param(reference.code())
                        .update()
                == 1;
    }

    /** Whether it goes on: after a check it imports, after a stop it does again what it did. */
    boolean goOn(Reference reference) {
        return jdbc.sql("update archive_job set state = case when checked then 'IMPORTING' else 'CHECKING' end,"
                                + " stop_wanted = false, failures = 0 where reference = ?"
                                + " and (state = 'STOPPED' or state = 'CHECKED' and not dry_run)")
                        .param(reference.code())
                        .update()
                == 1;
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new ImportJob(
                new Reference(row.getString("reference")),
                JobState.valueOf(row.getString("state")),
                ImportFormat.valueOf(row.getString("format")),
                row.getString("topic"),
                row.getBoolean("dry_run"),
                row.getLong("total_pairs"),
                row.getLong("handled_pairs"),
                row.getLong("imported_pairs"),
                row.getLong("skipped_pairs"),
                row.getLong("warnings"),
                row.getString("refusal"),
                row.getBoolean("stop_wanted"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
