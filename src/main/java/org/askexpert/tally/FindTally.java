package org.askexpert.tally;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was counted in the last weeks, in one query. */
@UseCase
@Transactional(readOnly = true)
public class FindTally {

    record Day(LocalDate on, Tallied what, long times) {}

    private final JdbcClient jdbc;
    private final Dates dates;

    FindTally(JdbcClient jdbc, Dates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** Calendar weeks from Monday on, the present one first. */
    public List<TallyWeek> weeks(int many, Viewer me) {
        me.mustBe(Role.EDITOR);
        LocalDate monday = dates.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Day> days = since(monday.minusWeeks(many - 1L));
        return IntStream.range(0, many)
                .mapToObj(back -> week(monday.minusWeeks(back), days))
                .toList();
    }

    private List<Day> since(LocalDate first) {
        return jdbc.sql("select counted_on, what, times from tally where counted_on >= ?")
                .param(first)
                .query((row, number) -> new Day(
                        row.getObject("counted_on", LocalDate.class),
                        Coded.of(Tallied.class, row.getString("what")),
                        row.getLong("times")))
                .list();
    }

    private static TallyWeek week(LocalDate monday, List<Day> days) {
        List<Day> ofWeek = days.stream()
                .filter(day -> !day.on().isBefore(monday) && day.on().isBefore(monday.plusWeeks(1)))
                .toList();
        return new TallyWeek(
                monday,
                sum(ofWeek, Tallied.SUGGESTIONS_SHOWN),
                sum(ofWeek, Tallied.SUGGESTION_OPENED),
                sum(ofWeek, Tallied.SUGGESTION_ANSWERED),
                sum(ofWeek, Tallied.ASKED_ANYWAY));
    }

    private static long sum(List<Day> days, Tallied what) {
        return days.stream()
                .filter(day -> day.what() == what)
                .mapToLong(Day::times)
                .sum();
    }
}
