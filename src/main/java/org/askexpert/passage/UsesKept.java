package org.askexpert.passage;

import java.util.List;
import java.util.Map;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a passage was used still counts; in which answer is forgotten. */
@Component
class UsesKept implements Keeper {

    private final JdbcClient jdbc;

    UsesKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> forget(Subject subject) {
        int forgotten = 0;
        for (long use : uses(subject.reference())) {
            forgotten += jdbc.sql("update passage_use set question_reference = ? where id = ?")
                    .params("-" + use, use)
                    .update();
        }
        return Map.of("passage_use", forgotten);
    }

    private List<Long> uses(String reference) {
        return jdbc.sql("select id from passage_use where question_reference = ?")
                .param(reference)
                .query(Long.class)
                .list();
    }
}
