package org.askexpert.figures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.askexpert.question.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out the figures of one week from what happened in it: ranges of indexes, never whole tables. */
@Component
class WorkOutWeek {

    private static final String ANSWERED_FIRST = " from stage_change s where s.stage = 'ANSWERED' and s.at >= :since"
            + " and s.at < :before and not exists (select 1 from stage_change e"
            + " where e.question_id = s.question_id and e.stage = 'ANSWERED' and e.id < s.id)";
    private static final String OF_REPLY = "r.question_id = s.question_id and r.subject = 'REPLY'";

    private final JdbcClient jdbc;
    private final Ages ages;
    private final Clock clock;

    WorkOutWeek(JdbcClient jdbc, Ages ages, Clock clock) {
        this.jdbc = jdbc;
        this.ages = ages;
        this.clock = clock;
    }

    List<Figure> figures(Week week) {
        List<Figure> found = new ArrayList<>(stays(week));
        found.addAll(firstLook(week));
        found.addAll(returnReasons(week));
        found.addAll(topics(
                FigureKind.TOPIC_ASKED,
                "select topic_id, count(*) as times from question"
                        + " where received_at >= :since and received_at < :before group by topic_id",
                week));
        found.addAll(topics(
                FigureKind.TOPIC_ANSWERED,
                "select q.topic_id, count(*) as times from question q join (select s.question_id" + ANSWERED_FIRST
                        + ") a on a.question_id = q.id group by q.topic_id",
                week));
        if (week.holds(clock.instant())) found.addAll(standing());
        return found;
    }

    private List<Figure> stays(Week week) {
        Stays stays = new Stays(week);
        jdbc.sql("select c.question_id, c.stage, c.at from stage_change c where c.at < :before and c.question_id in"
                        + " (select s.question_id from stage_change s where s.at >= :since and s.at < :before)"
                        + " order by c.question_id, c.id")
                .param("since", week.since())
                .param("before", week.before())
                .query(row -> {
                    stays.add(
                            row.getLong("question_id"),
                            Stage.valueOf(row.getString("stage")),
                            row.getTimestamp("at").toInstant());
                });
        return stays.figures();
    }

    private List<Figure> firstLook(Week week) {
        return jdbc
                .sql("select count(*) as times, coalesce(sum(case when exists (select 1 from review r where " + OF_REPLY
                        + " and r.verdict in ('return', 'reject') and r.decided_at <= s.at) then 0 else 1 end), 0)"
                        + " as part" + ANSWERED_FIRST + " and exists (select 1 from review r where " + OF_REPLY + ")")
                .param("since", week.since())
                .param("before", week.before())
                .query((row, number) ->
                        new Figure(FigureKind.FIRST_LOOK, Figure.ALL, row.getLong("times"), row.getLong("part"), null))
                .list()
                .stream()
                .filter(figure -> figure.times() > 0)
                .toList();
    }

    private List<Figure> returnReasons(Week week) {
        Map<String, Long> times = new TreeMap<>();
        jdbc.sql("select r.reasons from review r where r.decided_at >= :since and r.decided_at < :before"
                        + " and r.subject = 'REPLY' and r.verdict in ('return', 'reject') and r.reasons <> ''")
                .param("since", week.since())
                .param("before", week.before())
                .query(row -> {
                    Arrays.stream(row.getString("reasons").split(","))
                            .forEach(reason -> times.merge(reason, 1L, Long::sum));
                });
        return times.entrySet().stream()
                .map(reason -> Figure.count(FigureKind.RETURN_REASON, reason.getKey(), reason.getValue()))
                .toList();
    }

    private List<Figure> topics(FigureKind kind, String sql, Week week) {
        return jdbc.sql(sql)
                .param("since", week.since())
                .param("before", week.before())
                .query((row, number) ->
                        Figure.count(kind, Long.toString(row.getLong("topic_id")), row.getLong("times")))
                .list();
    }

    /** What cannot be asked of a week that is over: how things stand. */
    private List<Figure> standing() {
        List<Figure> found = new ArrayList<>(jdbc.sql("select q.topic_id, count(*) as times from question q where "
                        + FoundQuestions.OPEN + " group by q.topic_id")
                .query((row, number) -> Figure.count(
                        FigureKind.TOPIC_OPEN, Long.toString(row.getLong("topic_id")), row.getLong("times")))
                .list());
        found.addAll(ages.figures());
        return found;
    }
}
