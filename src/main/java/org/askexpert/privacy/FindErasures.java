package org.askexpert.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The proofs that something was erased, newest first and twenty at a time. */
@UseCase
@Transactional(readOnly = true)
class FindErasures {

    static final int LINES = 20;

    private static final String LINE =
            "select e.id, e.erased_at, e.wished_by, p.name, e.reason, e.questions, e.text_went,"
                    + " (select coalesce(sum(c.gone), 0) from erasure_count c where c.erasure_id = e.id) as gone,"
                    + " (select count(*) from erasure_count c where c.erasure_id = e.id) as table_count"
                    + " from erasure e left join person p on p.id = e.editor_id where ";

    private final JdbcClient jdbc;

    FindErasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One more than a page, so that its reader knows whether there is another.
     *
     * @param edge number of a proof, or null to begin
     * @param newer whether newer ones than that are wanted, or older ones
     */
    public List<ErasureLine> lines(Long edge, boolean newer, Viewer me) {
        me.mustBe(Role.EDITOR);
        String where = newer ? "e.id > ? order by e.id limit ?" : "e.id < ? order by e.id desc limit ?";
        List<ErasureLine> found = new ArrayList<>(jdbc.sql(LINE + where)
                .params(edge == null ? Long.MAX_VALUE : edge, LINES + 1)
                .query(FindErasures::line)
                .list());
        if (newer) Collections.reverse(found);
        return found;
    }

    private static ErasureLine line(ResultSet row, int number) throws SQLException {
        return new ErasureLine(
                row.getLong("id"),
                row.getTimestamp("erased_at").toInstant(),
                WishedBy.valueOf(row.getString("wished_by")).code(),
                row.getString("name"),
                reason(row.getString("reason")),
                row.getInt("questions"),
                row.getBoolean("text_went"),
                row.getLong("gone"),
                row.getInt("table_count"));
    }

    private static String reason(String stored) {
        return stored == null ? null : ErasureReason.valueOf(stored).code();
    }
}
