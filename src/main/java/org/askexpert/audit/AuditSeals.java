package org.askexpert.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of seals; like the acts it only grows. */
@Component
class AuditSeals {

    private static final String COLUMNS = "select number, sealed_at, last_event, events, digest from audit_seal";

    private final JdbcClient jdbc;

    AuditSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AuditSeal> last() {
        return jdbc.sql(COLUMNS + " order by number desc limit 1")
                .query(AuditSeals::seal)
                .optional();
    }

    List<AuditSeal> behind(long number, int most) {
        return jdbc.sql(COLUMNS + " where number > ? order by number limit ?")
                .params(number, most)
                .query(AuditSeals::seal)
                .list();
    }

    void add(AuditSeal seal) {
        jdbc.sql("insert into audit_seal (number, sealed_at, last_event, events, digest) values (?, ?, ?, ?, ?)")
                .params(seal.number(), Timestamp.from(seal.at()), seal.lastEvent(), seal.events(), seal.digest())
                .update();
    }

    private static AuditSeal seal(ResultSet row, int line) throws SQLException {
        return new AuditSeal(
                row.getLong("number"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getLong("last_event"),
                row.getLong("events"),
                row.getString("digest"));
    }
}
