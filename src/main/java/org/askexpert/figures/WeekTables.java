package org.askexpert.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.figures.FigureTable.Column;
import org.askexpert.figures.FigureTable.Row;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** The tables of one week: steps, reasons, topics, ages. */
@Component
class WeekTables {

    private static final int MOST_TOPICS = 25;
    private static final List<String> STEPS = List.of("triage", "offered", "drafting", "awaiting-asker", "in-review");

    private final FigureWords words;

    WeekTables(FigureWords words) {
        this.words = words;
    }

    FigureTable steps(WeekFigures week) {
        List<Row> rows = STEPS.stream()
                .filter(step -> week.of(FigureKind.STEP, step) != null)
                .map(step -> new Row(words.text("shared.step." + step), words.times(week.of(FigureKind.STEP, step))))
                .toList();
        String message = week.all(FigureKind.STEP).stream()
                .max(Comparator.comparing(figure -> figure.took().p90()))
                .map(slowest -> words.text(
                        "figures.steps.message",
                        words.text("shared.step." + slowest.item()),
                        words.length(slowest.took().p50()),
                        words.length(slowest.took().p90())))
                .orElse(null);
        return new FigureTable("steps", "bar", "days", message, words.timeColumns("figures.left"), rows);
    }

    FigureTable returns(WeekFigures week) {
        List<Figure> sorted = week.all(FigureKind.RETURN_REASON).stream()
                .sorted(Comparator.comparing(Figure::times).reversed().thenComparing(Figure::item))
                .toList();
        List<Row> rows = sorted.stream()
                .map(figure ->
                        new Row(words.text("desk.reason." + figure.item()), List.of(words.count(figure.times()))))
                .toList();
        String message = sorted.isEmpty()
                ? null
                : words.text(
                        "figures.returns.message",
                        rows.get(0).head(),
                        sorted.get(0).times());
        return new FigureTable("returns", "bar", "times", message, columns("figures.times"), rows);
    }

    /** The topics with most to do; those that were merged into another since are summed up as one line. */
    FigureTable topics(WeekFigures week, TopicTree tree) {
        Map<String, long[]> loads = new HashMap<>();
        add(loads, week.all(FigureKind.TOPIC_ASKED), 0, tree);
        add(loads, week.all(FigureKind.TOPIC_ANSWERED), 1, tree);
        add(loads, week.all(FigureKind.TOPIC_OPEN), 2, tree);
        List<Row> rows = loads.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, long[]>>comparingLong(
                                load -> -load.getValue()[0] - load.getValue()[2])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TOPICS)
                .map(load -> row(load.getKey(), load.getValue()))
                .toList();
        String message = rows.isEmpty()
                ? null
                : words.text(
                        "figures.topics.message",
                        rows.get(0).head(),
                        loads.get(rows.get(0).head())[0],
                        loads.get(rows.get(0).head())[2]);
        return new FigureTable(
                "topics",
                "bar",
                "questions",
                message,
                columns("figures.asked", "figures.answered", "figures.open"),
                rows);
    }

    FigureTable ageing(WeekFigures week) {
        List<Row> rows = Ages.ITEMS.stream()
                .filter(age -> week.of(FigureKind.AGEING, age) != null)
                .map(age -> new Row(
                        words.text("figures.age." + age),
                        List.of(words.count(week.of(FigureKind.AGEING, age).times()))))
                .toList();
        Figure overdue = week.of(FigureKind.AGEING, "overdue");
        String message = overdue == null ? null : words.text("figures.ageing.message", overdue.times());
        return new FigureTable("ageing", "bar", "entries", message, columns("figures.entries"), rows);
    }

    private void add(Map<String, long[]> loads, List<Figure> figures, int column, TopicTree tree) {
        for (Figure figure : figures) {
            loads.computeIfAbsent(name(figure.item(), tree), none -> new long[3])[column] += figure.times();
        }
    }

    private String name(String key, TopicTree tree) {
        long number = Long.parseLong(key);
        if (number == 0) return words.text("figures.no-topic");
        return tree.find(new TopicId(number)).map(TopicView::trail).orElseGet(() -> words.text("figures.gone-topic"));
    }

    private Row row(String topic, long[] load) {
        return new Row(topic, List.of(words.count(load[0]), words.count(load[1]), words.count(load[2])));
    }

    private List<Column> columns(String... keys) {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) columns.add(new Column(words.text(key), true));
        return columns;
    }

    /** The figures of the week that is shown. */
    record WeekFigures(LocalDate monday, List<Figure> figures) {

        Figure of(FigureKind kind, String item) {
            return figures.stream()
                    .filter(figure -> figure.kind() == kind && figure.item().equals(item))
                    .findFirst()
                    .orElse(null);
        }

        List<Figure> all(FigureKind kind) {
            return figures.stream().filter(figure -> figure.kind() == kind).toList();
        }
    }
}
