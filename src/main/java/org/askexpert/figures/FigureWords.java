package org.askexpert.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.askexpert.figures.FigureTable.Cell;
import org.askexpert.figures.FigureTable.Column;
import org.askexpert.shared.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Numbers, lengths of time and weeks in words. */
@Component
class FigureWords {

    private static final Cell NONE = new Cell("–", "");
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final MessageSource words;
    private final Dates dates;

    FigureWords(MessageSource words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    String text(String key, Object... values) {
        return words.getMessage(key, values, Locale.UK);
    }

    String on(LocalDate day) {
        return dates.on(day);
    }

    /** How many, and the four percentiles; half and nine in ten are drawn. */
    List<Column> timeColumns(String counted) {
        return List.of(
                new Column(text(counted), false),
                new Column(text("figures.p50"), true),
                new Column(text("figures.p75"), false),
                new Column(text("figures.p90"), true),
                new Column(text("figures.p99"), false));
    }

    List<Cell> times(Figure figure) {
        if (figure == null) return List.of(count(0), NONE, NONE, NONE, NONE);
        Percentiles took = figure.took();
        return Stream.concat(
                        Stream.of(count(figure.times())),
                        Stream.of(took.p50(), took.p75(), took.p90(), took.p99())
                                .map(this::time))
                .toList();
    }

    Cell count(long times) {
        return new Cell(String.format(Locale.UK, "%,d", times), Long.toString(times));
    }

    /** Of no cases there is no share. */
    Cell share(long part, long all) {
        if (all == 0) return NONE;
        long percent = Math.round(100.0 * part / all);
        return new Cell(percent + "%", Long.toString(percent));
    }

    /** Minutes, hours or days with one decimal; the number counts days. */
    Cell time(long seconds) {
        return new Cell(length(seconds), rounded(seconds, DAY, 3));
    }

    String length(long seconds) {
        if (seconds < HOUR) return text("figures.minutes", Long.toString(seconds / MINUTE));
        if (seconds < 2 * DAY) return text("figures.hours", rounded(seconds, HOUR, 1));
        return text("figures.days", rounded(seconds, DAY, 1));
    }

    private static String rounded(long seconds, long unit, int places) {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(unit), places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
