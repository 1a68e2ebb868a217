package org.askexpert.figures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How much waits now; the numbers are those of the lists they lead to, each a range of an index. */
@UseCase
@Transactional(readOnly = true)
public class FindToday {

    private static final String NUMBERS = "select"
            + " (select count(*) from question where waiting = 'EDITOR') as fresh,"
            + " (select count(*) from question where waiting = 'EXPERT') as unassigned,"
            + " (select count(*) from question where stage = 'AWAITING_ASKER') as waiting,"
            + " (select count(*) from question where due_at < :now) as overdue,"
            + " (select count(*) from question where stage = 'IN_REVIEW') as reviewing,"
            + " (select count(*) from stage_change s where " + FoundQuestions.ANSWERED + ") as answered,"
            + " (select count(*) from question q where " + FoundQuestions.DELAYED + ") as late,"
            + " (select count(*) from question where held = true) as kept_back";

    private final JdbcClient jdbc;
    private final Promise promise;
    private final Dates dates;
    private final Clock clock;

    FindToday(JdbcClient jdbc, Promise promise, Dates dates, Clock clock) {
        this.jdbc = jdbc;
        this.promise = promise;
        this.dates = dates;
        this.clock = clock;
    }

    public Today now(Viewer me) {
        me.mustBe(Role.EDITOR);
        Instant now = clock.instant();
        return jdbc.sql(NUMBERS)
                .param("now", Timestamp.from(now))
                .param("since", Week.of(dates.today(), dates).since())
                .param("promised", Timestamp.from(promise.passedFor(now, me)))
                .query((row, number) -> new Today(
                        row.getLong("fresh"),
                        row.getLong("unassigned"),
                        row.getLong("waiting"),
                        row.getLong("overdue"),
                        row.getLong("reviewing"),
                        row.getLong("answered"),
                        row.getLong("late"),
                        row.getLong("kept_back"),
                        now))
                .single();
    }
}
