package org.askexpert.passage;

import org.askexpert.topic.FiledRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** House paragraphs follow their topic. */
@Component
class PassagesFiled extends FiledRows {

    PassagesFiled(JdbcClient jdbc) {
        super(jdbc, "passages", "passage", true);
    }
}
