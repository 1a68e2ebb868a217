package org.askexpert.question;

import org.askexpert.topic.FiledRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions follow their topic; whoever works on one at that moment tries again. */
@Component
class QuestionsFiled extends FiledRows {

    QuestionsFiled(JdbcClient jdbc) {
        super(jdbc, "questions", "question", true);
    }
}
