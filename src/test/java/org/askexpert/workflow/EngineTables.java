package org.askexpert.workflow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the engine, to be searched for what must not be there. */
@TestComponent
class EngineTables {

    private final JdbcClient rows;

    EngineTables(JdbcClient rows) {
        this.rows = rows;
    }

    List<String> names() {
        return rows.sql("select table_name from information_schema.tables"
                        + " where table_schema = schema() and upper(table_name) like 'ACT#_%' escape '#'")
                .query(String.class)
                .list();
    }

    /** Those with a row that holds the word, in whatever column. */
    List<String> holding(String word) {
        return names().stream().filter(table -> holds(table, word)).toList();
    }

    private boolean holds(String table, String word) {
        return rows.sql("select * from " + table).query().listOfRows().stream()
                .map(Map::values)
                .flatMap(values -> values.stream().filter(Objects::nonNull))
                .anyMatch(value -> readable(value).contains(word));
    }

    private static String readable(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
    }
}
