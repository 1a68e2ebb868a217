package org.askexpert.calendar;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.kept.RecordKept;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Takes a day out of the calendar; it can be put back. */
@UseCase
public class RemoveHoliday {

    private final Holidays holidays;
    private final HolidayList list;
    private final RecordKept kept;
    private final Audit audit;
    private final Clock clock;

    RemoveHoliday(Holidays holidays, HolidayList list, RecordKept kept, Audit audit, Clock clock) {
        this.holidays = holidays;
        this.list = list;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    public void remove(long id, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        Holiday holiday = holidays.findById(id).orElseThrow(Problem::unknown);
        kept.changed(list, editor.person(), () -> holiday.remove(editor.person(), clock.instant()));
        audit.record("remove-holiday", "holiday", holiday.day().toString(), me, null);
    }
}
