package org.askexpert.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes down that something was erased: hashes, numbers, and who did it. There is no way here to change a row. */
@Component
class Proofs {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Wish wish, List<ErasedLine> lines, Map<String, Long> gone, Viewer who) {
        long erasure = erasure(wish, lines.size(), who);
        gone.forEach(
                (table, rows) -> jdbc.sql("insert into erasure_count (erasure_id, table_name, gone) values (?, ?, ?)")
                        .params(erasure, table, rows)
                        .update());
        lines.forEach(line -> jdbc.sql(
                        "insert into erased_question (question_id, reference_hash, erasure_id) values (?, ?, ?)")
                .params(line.question(), line.referenceHash(), erasure)
                .update());
    }

    private long erasure(Wish wish, int questions, Viewer who) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into erasure (address_hash, wished_by, editor_id, reason, text_went, questions, erased_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(wish.addressHash())
                .param(wish.by().name())
                .param(who instanceof Viewer.Staff staff ? staff.person() : null)
                .param(wish.reason() == null ? null : wish.reason().name())
                .param(wish.textGoes())
                .param(questions)
                .param(Timestamp.from(clock.instant()))
                .update(key, "id");
        return key.getKey().longValue();
    }

    boolean holds(String referenceHash) {
        return jdbc.sql("select count(*) from erased_question where reference_hash = ?")
                        .param(referenceHash)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
