package org.askexpert.question;

import java.util.Map;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Before anything goes, whoever works on the question waits, so that nobody hangs new rows on one that is going. */
@Component
class HoldStill implements Keeper {

    private final JdbcClient jdbc;

    HoldStill(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> forget(Subject subject) {
        jdbc.sql("select id from question where id = ? for update")
                .param(subject.question())
                .query(Long.class)
                .list();
        return Map.of();
    }

    @Override
    public int turn() {
        return -1;
    }
}
