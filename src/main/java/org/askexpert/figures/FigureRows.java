package org.askexpert.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.Coded;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept figures, a few rows a week. */
@Component
class FigureRows {

    /** A figure with the Monday of its week. */
    record Kept(LocalDate monday, Figure figure) {}

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When weeks were worked out, by their Mondays. */
    Map<LocalDate, Instant> workedOut(LocalDate first) {
        return jdbc
                .sql("select week_from, computed_at from figure_week where week_from >= ?")
                .param(first)
                .query((row, number) -> Map.entry(
                        row.getObject("week_from", LocalDate.class),
                        row.getTimestamp("computed_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes a week to work it out: of several nodes one gets it. @param seen when it was worked out last, or null */
    boolean take(Week week, Instant seen, Instant now) {
        if (seen != null) {
            return jdbc.sql("update figure_week set computed_at = ? where week_from = ? and computed_at = ?")
                            .params(Timestamp.from(now), week.monday(), Timestamp.from(seen))
                            .update()
                    == 1;
        }
        try {
            return jdbc.sql("insert into figure_week (week_from, computed_at) values (?, ?)")
                            .params(week.monday(), Timestamp.from(now))
                            .update()
                    == 1;
        } catch (DuplicateKeyException otherNode) {
            return false;
        }
    }

    /** How things stood stays as it was when the week is over: that cannot be worked out any more. */
    void replace(Week week, List<Figure> figures) {
        boolean over = figures.stream().noneMatch(figure -> figure.kind() == FigureKind.AGEING);
        jdbc.sql("delete from weekly_figure where week_from = ?"
                        + (over ? " and kind not in ('topic-open', 'ageing')" : ""))
                .param(week.monday())
                .update();
        figures.forEach(figure -> add(week, figure));
    }

    private void add(Week week, Figure figure) {
        Percentiles took = figure.took();
        jdbc.sql("insert into weekly_figure (week_from, kind, item, times, part, p50_seconds, p75_seconds,"
                        + " p90_seconds, p99_seconds) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(week.monday())
                .param(figure.kind().code())
                .param(figure.item())
                .param(figure.times())
                .param(figure.part())
                .param(took == null ? null : took.p50())
                .param(took == null ? null : took.p75())
                .param(took == null ? null : took.p90())
                .param(took == null ? null : took.p99())
                .update();
    }

    /** What goes on from week to week, since a Monday, and everything of one week; in one statement. */
    List<Kept> find(LocalDate since, LocalDate whole) {
        return jdbc.sql("select week_from, kind, item, times, part, p50_seconds, p75_seconds, p90_seconds, p99_seconds"
                        + " from weekly_figure where week_from = :whole"
                        + " or (week_from >= :since and kind in ('answer-time', 'first-look'))")
                .param("whole", whole)
                .param("since", since)
                .query(FigureRows::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        Long half = row.getObject("p50_seconds", Long.class);
        Percentiles took = half == null
                ? null
                : new Percentiles(
                        half, row.getLong("p75_seconds"), row.getLong("p90_seconds"), row.getLong("p99_seconds"));
        FigureKind kind = Coded.of(FigureKind.class, row.getString("kind"));
        return new Kept(
                row.getObject("week_from", LocalDate.class),
                new Figure(kind, row.getString("item"), row.getLong("times"), row.getObject("part", Long.class), took));
    }
}
