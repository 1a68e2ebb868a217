package org.askexpert.calendar;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.kept.RecordKept;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Undoes the removal of a day. */
@UseCase
public class PutBackHoliday {

    private final Holidays holidays;
    private final HolidayList list;
    private final RecordKept kept;
    private final Audit audit;
    private final Clock clock;

    PutBackHoliday(Holidays holidays, HolidayList list, RecordKept kept, Audit audit, Clock clock) {
        this.holidays = holidays;
        this.list = list;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    public void putBack(long id, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        Holiday holiday = holidays.findById(id).orElseThrow(Problem::unknown);
        kept.changed(list, editor.person(), () -> holiday.putBack(editor.person(), clock.instant()));
        audit.record("put-back-holiday", "holiday", holiday.day().toString(), me, null);
    }
}
