package org.askexpert.figures;

import java.time.LocalDate;
import java.util.List;
import org.askexpert.topic.FiledUnderTopics;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The load of a topic that became part of another one is added to that one's, week by week. */
@Component
class FiguresFiled implements FiledUnderTopics {

    private final JdbcClient jdbc;

    FiguresFiled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "figures";
    }

    /** Numbers alone keep no topic. */
    @Override
    public long count(TopicId topic) {
        return 0;
    }

    @Override
    public void refile(TopicId from, TopicView to) {
        String gone = Long.toString(from.number());
        String remains = Long.toString(to.id().number());
        loads(gone).forEach(load -> add(load, gone, remains));
    }

    private List<Load> loads(String topic) {
        return jdbc.sql("select week_from, kind, times from weekly_figure where item = ? and kind in (?, ?, ?)")
                .params(
                        topic,
                        FigureKind.TOPIC_ASKED.code(),
                        FigureKind.TOPIC_ANSWERED.code(),
                        FigureKind.TOPIC_OPEN.code())
                .query((row, number) -> new Load(
                        row.getObject("week_from", LocalDate.class), row.getString("kind"), row.getLong("times")))
                .list();
    }

    private void add(Load load, String gone, String remains) {
        int added = jdbc.sql("update weekly_figure set times = times + ? where week_from = ? and kind = ? and item = ?")
                .params(load.times(), load.week(), load.kind(), remains)
                .update();
        if (added == 1) {
            jdbc.sql("delete from weekly_figure where week_from = ? and kind = ? and item = ?")
                    .params(load.week(), load.kind(), gone)
                    .update();
        } else {
            jdbc.sql("update weekly_figure set item = ? where week_from = ? and kind = ? and item = ?")
                    .params(remains, load.week(), load.kind(), gone)
                    .update();
        }
    }

    private record Load(LocalDate week, String kind, long times) {}
}
