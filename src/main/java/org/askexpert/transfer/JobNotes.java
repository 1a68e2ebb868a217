package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a long import has to say line by line; of very much it keeps the first ten thousand lines. */
@Component
class JobNotes {

    static final int MOST = 10_000;
    static final String SKIPPED = "skipped";
    static final String WARNING = "warning";

    private static final int LONGEST = 400;

    private final JdbcTemplate jdbc;

    JobNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before how many there are already */
    void add(long job, String kind, List<LineNote> notes, long before) {
        List<Object[]> rows = new ArrayList<>();
        for (LineNote note : notes) {
            if (before + rows.size() >= MOST) break;
            String reason =
                    note.reason().substring(0, Math.min(LONGEST, note.reason().length()));
            rows.add(new Object[] {job, kind, note.line(), reason});
        }
        if (rows.isEmpty()) return;
        jdbc.batchUpdate("insert into archive_job_note (job_id, kind, line, reason) values (?, ?, ?, ?)", rows);
    }

    void forget(long job) {
        jdbc.update("delete from archive_job_note where job_id = ?", job);
    }

    List<LineNote> of(long job, String kind, int most) {
        return jdbc.query(
                "select line, reason from archive_job_note where job_id = ? and kind = ? order by id limit " + most,
                (row, number) -> new LineNote(row.getInt(1), row.getString(2)),
                job,
                kind);
    }
}
