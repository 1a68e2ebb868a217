package org.askexpert.figures;

import org.askexpert.topic.FiledUnderTopics;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The load of a topic that became part of another one belongs to that: the weeks are worked out anew. */
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
        jdbc.sql("delete from weekly_figure").update();
        jdbc.sql("delete from figure_week").update();
    }
}
