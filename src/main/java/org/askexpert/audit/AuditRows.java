package org.askexpert.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record, by key and never whole. */
@Component
class AuditRows {

    private static final String COLUMNS =
            "select id, happened_at, actor_kind, actor_id, verb, object_kind, object_key, code from audit_event";

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were numbered, behind one number. */
    List<AuditLine> behind(long id, long upTo, int most) {
        return jdbc.sql(COLUMNS + " where id > ? and id <= ? order by id limit ?")
                .params(id, upTo, most)
                .query(AuditRows::line)
                .list();
    }

    /** What was recorded before a moment has this number at most; 0 where nothing was. */
    long lastBefore(Instant moment) {
        return jdbc.sql("select id from audit_event where happened_at < ? order by happened_at desc, id desc limit 1")
                .param(Timestamp.from(moment))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    long countBehind(long id) {
        return jdbc.sql("select count(*) from audit_event where id > ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /**
     * By number, which follows time to within the length of a transaction.
     *
     * @param edge number to go on from, or null to begin; {@code newer} ones come oldest first
     */
    List<AuditLine> find(AuditFilter filter, Long edge, boolean newer, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(COLUMNS).append(" where 1 = 1");
        and(sql, values, " and actor_kind = 'staff' and actor_id = ?", filter.person());
        and(sql, values, " and object_key = ?", filter.thing());
        and(sql, values, newer ? " and id > ?" : " and id < ?", edge);
        if (filter.from() != null) and(sql, values, " and id > ?", lastBefore(filter.from()));
        if (filter.until() != null) and(sql, values, " and id <= ?", lastBefore(filter.until()));
        sql.append(newer ? " order by id limit ?" : " order by id desc limit ?");
        values.add(most);
        return jdbc.sql(sql.toString()).params(values).query(AuditRows::line).list();
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value == null) return;
        sql.append(condition);
        values.add(value);
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("actor_kind"),
                row.getObject("actor_id", Long.class),
                row.getString("verb"),
                row.getString("object_kind"),
                row.getString("object_key"),
                row.getString("code"));
    }
}
