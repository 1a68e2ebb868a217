package org.askexpert.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.figures.WeekTables.WeekFigures;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.FindTally;
import org.askexpert.topic.FindTopics;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the last weeks, and of one of them in detail: five statements, whatever there is. */
@UseCase
@Transactional(readOnly = true)
public class FindFigures {

    private final FigureRows rows;
    private final WaitingTable waiting;
    private final TrendTables trends;
    private final WeekTables ofWeek;
    private final FindTally tally;
    private final FindTopics topics;
    private final Dates dates;

    FindFigures(
            FigureRows rows,
            WaitingTable waiting,
            TrendTables trends,
            WeekTables ofWeek,
            FindTally tally,
            FindTopics topics,
            Dates dates) {
        this.rows = rows;
        this.waiting = waiting;
        this.trends = trends;
        this.ofWeek = ofWeek;
        this.tally = tally;
        this.topics = topics;
        this.dates = dates;
    }

    /** @param wanted a day of the week to show; null, or one of which nothing is kept, shows the present one */
    public Figures of(LocalDate wanted, Viewer me) {
        me.mustBe(Role.EDITOR);
        List<LocalDate> weeks = Week.last(dates).stream().map(Week::monday).toList();
        LocalDate shown = shown(wanted, weeks);
        Map<LocalDate, Instant> workedOut = rows.workedOut(weeks.get(0));
        return new Figures(
                shown,
                weeks.contains(shown.minusWeeks(1)) ? shown.minusWeeks(1) : null,
                weeks.contains(shown.plusWeeks(1)) ? shown.plusWeeks(1) : null,
                workedOut.get(shown),
                tables(weeks, shown, me));
    }

    private List<FigureTable> tables(List<LocalDate> weeks, LocalDate shown, Viewer me) {
        List<FigureRows.Kept> kept = rows.find(weeks.get(0), shown);
        WeekFigures week = new WeekFigures(
                shown,
                kept.stream()
                        .filter(row -> row.monday().equals(shown))
                        .map(FigureRows.Kept::figure)
                        .toList());
        return List.of(
                waiting.now(),
                trends.answerTimes(weeks, byWeek(kept, FigureKind.ANSWER_TIME), shown),
                ofWeek.steps(week),
                trends.firstLook(weeks, byWeek(kept, FigureKind.FIRST_LOOK), shown),
                ofWeek.returns(week),
                ofWeek.topics(week, topics.topics(me)),
                trends.suggestions(tally.weeks(weeks.size(), me), shown),
                ofWeek.ageing(week));
    }

    private LocalDate shown(LocalDate wanted, List<LocalDate> weeks) {
        LocalDate last = weeks.get(weeks.size() - 1);
        if (wanted == null || wanted.isBefore(weeks.get(0)) || wanted.isAfter(last)) return last;
        return Week.of(wanted, dates).monday();
    }

    private static Map<LocalDate, Figure> byWeek(List<FigureRows.Kept> kept, FigureKind kind) {
        return kept.stream()
                .filter(row -> row.figure().kind() == kind)
                .collect(Collectors.toMap(FigureRows.Kept::monday, FigureRows.Kept::figure));
    }
}
