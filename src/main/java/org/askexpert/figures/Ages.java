package org.askexpert.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long ago somebody looked at what readers see, and how much of it is past its date. */
@Component
class Ages {

    /** The ages, youngest first; then what nobody looked at since it came, and what is past its date. */
    static final List<String> ITEMS =
            List.of("under-1-year", "1-to-2-years", "2-to-3-years", "over-3-years", "never", "overdue");

    private static final String ROWS = "select count(*) as all_entries,"
            + " count(case when last_reviewed_at is null then 1 end) as never,"
            + " count(case when last_reviewed_at > :one then 1 end) as one,"
            + " count(case when last_reviewed_at > :two then 1 end) as two,"
            + " count(case when last_reviewed_at > :three then 1 end) as three,"
            + " (select count(*) from entry e where e.state = 'LIVE' and e.next_review_due < :now) as overdue"
            + " from entry where state = 'LIVE'";

    private final JdbcClient jdbc;
    private final Clock clock;

    Ages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Figure> figures() {
        return jdbc.sql(ROWS)
                .param("one", yearsAgo(1))
                .param("two", yearsAgo(2))
                .param("three", yearsAgo(3))
                .param("now", yearsAgo(0))
                .query(Ages::ages)
                .single();
    }

    private static List<Figure> ages(ResultSet row, int number) throws SQLException {
        long looked = row.getLong("all_entries") - row.getLong("never");
        long[] times = {
            row.getLong("one"),
            row.getLong("two") - row.getLong("one"),
            row.getLong("three") - row.getLong("two"),
            looked - row.getLong("three"),
            row.getLong("never"),
            row.getLong("overdue")
        };
        List<Figure> found = new ArrayList<>();
        for (int at = 0; at < times.length; at++) {
            found.add(Figure.count(FigureKind.AGEING, ITEMS.get(at), times[at]));
        }
        return found;
    }

    private Timestamp yearsAgo(int years) {
        return Timestamp.from(
                clock.instant().atZone(ZoneOffset.UTC).minusYears(years).toInstant());
    }
}
