package org.askexpert.people;

import java.util.List;
import org.askexpert.topic.FiledRows;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for a topic answers for the one it became part of. */
@Component
class ExpertiseFiled extends FiledRows {

    private final JdbcClient jdbc;

    ExpertiseFiled(JdbcClient jdbc) {
        super(jdbc, "experts", "expertise", false);
        this.jdbc = jdbc;
    }

    @Override
    public void refile(TopicId from, TopicView to) {
        twice(from, to.id())
                .forEach(id ->
                        jdbc.sql("delete from expertise where id = ?").param(id).update());
        super.refile(from, to);
    }

    /** Of those who answer for both, the line that goes. */
    private List<Long> twice(TopicId from, TopicId to) {
        return jdbc.sql("select e.id from expertise e join expertise o on o.person_id = e.person_id"
                        + " and o.language = e.language and o.topic_id = :to where e.topic_id = :from")
                .param("from", from.number())
                .param("to", to.number())
                .query(Long.class)
                .list();
    }
}
