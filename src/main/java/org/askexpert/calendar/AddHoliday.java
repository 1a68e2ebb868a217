package org.askexpert.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.askexpert.audit.Audit;
import org.askexpert.kept.RecordKept;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;

/** Closes the office on a day: no clock of an expert counts it from now on. Clocks that run already keep their dates. */
@UseCase
public class AddHoliday {

    private static final CleanText NAME = CleanText.line("name", "Name of the day", 80);
    private static final int FARTHEST_YEARS = 5;

    private final Holidays holidays;
    private final Dates dates;
    private final HolidayList list;
    private final RecordKept kept;
    private final Audit audit;
    private final Clock clock;

    AddHoliday(Holidays holidays, Dates dates, HolidayList list, RecordKept kept, Audit audit, Clock clock) {
        this.holidays = holidays;
        this.dates = dates;
        this.list = list;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem invalid fields {@code day}: past, far away or in the calendar already; {@code name} */
    public void add(LocalDate day, String name, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        String called = NAME.required(name).strip();
        if (day.isBefore(dates.today())) throw Problem.invalid("day", "Enter a day that is not past");
        if (day.isAfter(dates.today().plusYears(FARTHEST_YEARS))) {
            throw Problem.invalid("day", "Enter a day within five years");
        }
        Holiday holiday = holidays.findByClosedOn(day).orElseGet(() -> new Holiday(day));
        kept.changed(list, editor.person(), () -> {
            holiday.add(called, editor.person(), clock.instant());
            holidays.save(holiday);
        });
        audit.record("add-holiday", "holiday", day.toString(), me, null);
    }
}
