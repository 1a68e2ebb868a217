package org.askexpert.tally;

import java.time.LocalDate;
import org.askexpert.shared.Dates;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts one of something, today. */
@UseCase
public class CountOne {

    private final JdbcClient jdbc;
    private final Dates dates;

    CountOne(JdbcClient jdbc, Dates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** Call it last: the day's row stays locked until the caller commits. */
    public void count(Tallied what, Viewer me) {
        LocalDate today = dates.today();
        if (increase(today, what)) return;
        try {
            jdbc.sql("insert into tally (counted_on, what, times) values (?, ?, 1)")
                    .params(today, what.code())
                    .update();
        } catch (DuplicateKeyException somebodyWasFaster) {
            increase(today, what);
        }
    }

    private boolean increase(LocalDate today, Tallied what) {
        return jdbc.sql("update tally set times = times + 1 where counted_on = ? and what = ?")
                        .params(today, what.code())
                        .update()
                == 1;
    }
}
