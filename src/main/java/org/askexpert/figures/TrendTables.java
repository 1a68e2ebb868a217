package org.askexpert.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.figures.FigureTable.Column;
import org.askexpert.figures.FigureTable.Row;
import org.askexpert.tally.TallyWeek;
import org.springframework.stereotype.Component;

/** The tables that go on from week to week, the last one below; weeks before the first figure are left out. */
@Component
class TrendTables {

    private final FigureWords words;

    TrendTables(FigureWords words) {
        this.words = words;
    }

    FigureTable answerTimes(List<LocalDate> weeks, Map<LocalDate, Figure> times, LocalDate shown) {
        Figure now = times.get(shown);
        String message = now == null
                ? null
                : words.text(
                        "figures.answer-times.message",
                        words.on(shown),
                        now.times(),
                        words.length(now.took().p50()),
                        words.length(now.took().p90()));
        List<Row> rows = begun(weeks, times)
                .map(week -> new Row(words.on(week), words.times(times.get(week))))
                .toList();
        return new FigureTable("answer-times", "line", "days", message, words.timeColumns("figures.answered"), rows);
    }

    FigureTable firstLook(List<LocalDate> weeks, Map<LocalDate, Figure> looks, LocalDate shown) {
        Figure now = looks.get(shown);
        String message =
                now == null ? null : words.text("figures.first-look.message", words.on(shown), now.part(), now.times());
        List<Row> rows =
                begun(weeks, looks).map(week -> row(week, looks.get(week))).toList();
        List<Column> columns = List.of(
                new Column(words.text("figures.reviewed"), false),
                new Column(words.text("figures.first"), false),
                new Column(words.text("figures.share"), true));
        return new FigureTable("first-look", "line", "percent", message, columns, rows);
    }

    /** @param weeks the present one first */
    FigureTable suggestions(List<TallyWeek> weeks, LocalDate shown) {
        List<Row> rows = weeks.stream()
                .sorted(Comparator.comparing(TallyWeek::from))
                .dropWhile(TallyWeek::isEmpty)
                .map(week -> new Row(
                        words.on(week.from()),
                        Stream.of(week.shown(), week.opened(), week.answered(), week.asked())
                                .map(words::count)
                                .toList()))
                .toList();
        String message = weeks.stream()
                .filter(week -> week.from().equals(shown) && !week.isEmpty())
                .map(week -> words.text(
                        "figures.suggestions.message", words.on(shown), week.shown(), week.answered(), week.asked()))
                .findFirst()
                .orElse(null);
        List<Column> columns = Stream.of("shown", "opened", "spared", "anyway")
                .map(key -> new Column(words.text("figures.column." + key), true))
                .toList();
        return new FigureTable("suggestions", "line", "times", message, columns, rows);
    }

    private Row row(LocalDate week, Figure look) {
        long times = look == null ? 0 : look.times();
        long part = look == null ? 0 : look.part();
        return new Row(words.on(week), List.of(words.count(times), words.count(part), words.share(part, times)));
    }

    private static Stream<LocalDate> begun(List<LocalDate> weeks, Map<LocalDate, Figure> figures) {
        return weeks.stream().dropWhile(week -> !figures.containsKey(week));
    }
}
