package org.askexpert.recheck;

import org.askexpert.topic.FiledRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Re-checks follow the topic of their entry. */
@Component
class RechecksFiled extends FiledRows {

    RechecksFiled(JdbcClient jdbc) {
        super(jdbc, "rechecks", "recheck", true);
    }
}
