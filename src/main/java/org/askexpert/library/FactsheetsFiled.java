package org.askexpert.library;

import org.askexpert.topic.FiledRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Factsheets follow their topic. */
@Component
class FactsheetsFiled extends FiledRows {

    FactsheetsFiled(JdbcClient jdbc) {
        super(jdbc, "factsheets", "factsheet", false);
    }
}
