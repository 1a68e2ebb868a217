package org.askexpert.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.askexpert.figures.FigureTable.Column;
import org.askexpert.figures.FigureTable.Row;
import org.askexpert.question.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many open questions stand at each step now. */
@Component
class WaitingTable {

    private final JdbcClient jdbc;
    private final FigureWords words;

    WaitingTable(JdbcClient jdbc, FigureWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    FigureTable now() {
        Map<Stage, Long> counts = counts();
        List<Row> rows = counts.entrySet().stream()
                .map(step -> new Row(name(step.getKey()), List.of(words.count(step.getValue()))))
                .toList();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String message = counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(most -> words.text("figures.waiting.message", all, name(most.getKey()), most.getValue()))
                .orElse(null);
        List<Column> columns = List.of(new Column(words.text("figures.open"), true));
        return new FigureTable("waiting", "bar", "questions", message, columns, rows);
    }

    private Map<Stage, Long> counts() {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        jdbc.sql("select q.stage, count(*) as times from question q where " + FoundQuestions.OPEN + " group by q.stage")
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString("stage")), row.getLong("times"));
                });
        return counts;
    }

    private String name(Stage stage) {
        return words.text("shared.step." + stage.code());
    }
}
