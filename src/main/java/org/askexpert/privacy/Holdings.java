package org.askexpert.privacy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All rooms that hold something of a question, in the order in which they let go. */
@Component
class Holdings {

    private final List<Keeper> keepers;
    private final JdbcClient jdbc;

    Holdings(List<Keeper> keepers, JdbcClient jdbc) {
        this.keepers =
                keepers.stream().sorted(Comparator.comparingInt(Keeper::turn)).toList();
        this.jdbc = jdbc;
    }

    List<Kept> of(Subject subject) {
        return keepers.stream().flatMap(keeper -> keeper.kept(subject).stream()).toList();
    }

    /** Removes everything, in the caller's transaction; how much went, by table. */
    Map<String, Long> erase(Subject subject) {
        Map<String, Long> gone = new LinkedHashMap<>();
        for (Keeper keeper : keepers) {
            keeper.forget(subject).forEach((table, rows) -> gone.merge(table, (long) rows, Long::sum));
        }
        of(subject).stream().filter(Kept::goes).forEach(kept -> gone.merge(kept.table(), delete(kept), Long::sum));
        gone.values().removeIf(rows -> rows == 0);
        return gone;
    }

    private long delete(Kept kept) {
        return jdbc.sql("delete from " + kept.table() + " where " + kept.condition())
                .param(kept.value())
                .update();
    }
}
