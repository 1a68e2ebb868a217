package org.askexpert.calendar;

import java.util.List;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The days ahead on which the office is closed, and those that were taken out of the calendar. */
@UseCase
@Transactional(readOnly = true)
public class FindHolidays {

    private final Holidays holidays;
    private final Dates dates;

    FindHolidays(Holidays holidays, Dates dates) {
        this.holidays = holidays;
        this.dates = dates;
    }

    public List<HolidayView> ahead(Viewer me) {
        return holidays(false, me);
    }

    public List<HolidayView> removed(Viewer me) {
        return holidays(true, me);
    }

    private List<HolidayView> holidays(boolean removed, Viewer me) {
        me.mustBe(Role.EDITOR);
        return holidays.all(dates.today()).stream()
                .filter(holiday -> holiday.isRemoved() == removed)
                .map(Holiday::view)
                .toList();
    }
}
