package org.askexpert.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.askexpert.question.Incidents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much work waits and how old it is, as gauges; looked up when somebody asks, each number a range of an index. */
@Component
class WorkGauges {

    private static final String OPEN = "select stage, count(*), min(changed_at) from question where stage in"
            + " ('RECEIVED', 'TRIAGE', 'OFFERED', 'DRAFTING', 'AWAITING_ASKER', 'IN_REVIEW', 'APPROVED') group by stage";
    private static final String MAILS = "select state, count(*), min(created_at) from mail_message"
            + " where state in ('WAITING', 'REFUSED') group by state";

    private final JdbcClient rows;
    private final Incidents incidents;
    private final Clock clock;
    private final Pair questions;
    private final Pair mails;
    private final MultiGauge stuck;

    WorkGauges(JdbcClient rows, Incidents incidents, Clock clock, MeterRegistry registry) {
        this.rows = rows;
        this.incidents = incidents;
        this.clock = clock;
        this.questions = new Pair(
                gauge(registry, "askexpert.questions", "Open questions by stage"),
                gauge(registry, "askexpert.questions.oldest.seconds", "Age of the oldest at each stage"));
        this.mails = new Pair(
                gauge(registry, "askexpert.mails", "Mails that wait or were refused"),
                gauge(registry, "askexpert.mails.oldest.seconds", "Age of the oldest of them"));
        this.stuck = gauge(registry, "askexpert.troubles", "Incidents, late jobs, stopped housekeeping");
    }

    /** Looks at everything now: three queries and those of the engine's troubles. */
    void look() {
        questions.show(rows.sql(OPEN).query(this::waiting).list(), "stage");
        mails.show(rows.sql(MAILS).query(this::waiting).list(), "state");
        List<MultiGauge.Row<?>> found = new ArrayList<>();
        found.add(row("kind", "incident", incidents.open().size()));
        incidents.troubles().forEach(one -> found.add(row("kind", one.alarm().code(), one.number())));
        stuck.register(found, true);
    }

    private Waiting waiting(ResultSet row, int number) throws SQLException {
        Timestamp oldest = row.getTimestamp(3);
        double age = oldest == null ? 0 : (clock.millis() - oldest.getTime()) / 1000.0;
        String name = row.getString(1).toLowerCase(Locale.ROOT).replace('_', '-');
        return new Waiting(name, row.getLong(2), Math.max(0, age));
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String meaning) {
        return MultiGauge.builder(name).description(meaning).register(registry);
    }

    private static MultiGauge.Row<?> row(String tag, String value, double number) {
        return MultiGauge.Row.of(Tags.of(tag, value), number);
    }

    /** @param age of the oldest, in seconds */
    private record Waiting(String name, long number, double age) {}

    /** How many, and how old. */
    private record Pair(MultiGauge numbers, MultiGauge ages) {

        void show(List<Waiting> found, String tag) {
            numbers.register(rowsOf(found.stream().map(one -> row(tag, one.name(), one.number()))), true);
            ages.register(rowsOf(found.stream().map(one -> row(tag, one.name(), one.age()))), true);
        }

        private static List<MultiGauge.Row<?>> rowsOf(java.util.stream.Stream<MultiGauge.Row<?>> rows) {
            return rows.toList();
        }
    }
}
