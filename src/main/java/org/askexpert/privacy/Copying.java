package org.askexpert.privacy;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.askexpert.intake.AskedWith;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies out what is held of questions, from the very rows that an erasure would remove. */
@Component
class Copying {

    private final Holdings holdings;
    private final Register register;
    private final JdbcClient jdbc;
    private final Clock clock;

    Copying(Holdings holdings, Register register, JdbcClient jdbc, Clock clock) {
        this.holdings = holdings;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param withStaff whether words of staff at work are in it, which nobody approved for the asker */
    Copy copy(List<AskedWith> questions, byte[] addressHash, boolean withStaff) {
        return new Copy(
                clock.instant(),
                questions.stream()
                        .map(asked -> copy(asked, addressHash, withStaff))
                        .toList());
    }

    private Copy.OfQuestion copy(AskedWith asked, byte[] addressHash, boolean withStaff) {
        var subject = new Subject(asked.question(), asked.reference().code(), addressHash, false, true);
        List<Copy.Part> parts = new ArrayList<>();
        long hidden = 0;
        for (Kept kept : holdings.of(subject)) {
            if (kept.sight() == Kept.Sight.NOBODY) continue;
            boolean shown = kept.sight() == Kept.Sight.ASKER || withStaff;
            if (!shown) hidden += count(kept);
            else if (!isTwice(kept, withStaff)) parts.add(new Copy.Part(kept.table(), rows(kept)));
        }
        parts.removeIf(part -> part.rows().isEmpty());
        return new Copy.OfQuestion(subject.reference(), parts, hidden);
    }

    /** The answer that was sent is among the drafts. */
    private static boolean isTwice(Kept kept, boolean withStaff) {
        return withStaff && kept.table().equals("draft_revision") && !kept.goes();
    }

    private long count(Kept kept) {
        return jdbc.sql("select count(*) from " + kept.table() + " where " + kept.condition())
                .param(kept.value())
                .query(Long.class)
                .single();
    }

    private List<Copy.Row> rows(Kept kept) {
        return jdbc.sql("select * from " + kept.table() + " where " + kept.condition())
                .param(kept.value())
                .query((row, number) -> row(kept.table(), row))
                .list();
    }

    private Copy.Row row(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<Copy.Cell> cells = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            String purpose = register.purpose(table, column);
            String value = purpose == null ? null : text(row, i, columns.getColumnType(i));
            if (value != null) cells.add(new Copy.Cell(column, purpose, value));
        }
        return new Copy.Row(cells);
    }

    private static String text(ResultSet row, int column, int type) throws SQLException {
        if (type == Types.VARBINARY || type == Types.BINARY || type == Types.LONGVARBINARY) return null;
        if (type != Types.TIMESTAMP) return row.getString(column);
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant().toString();
    }
}
