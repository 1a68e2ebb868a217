package org.askexpert.calendar;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Undoes the removal of a day. */
@UseCase
public class PutBackHoliday {

    private final Holidays holidays;
    private final Audit audit;
    private final Clock clock;

    PutBackHoliday(Holidays holidays, Audit audit, Clock clock) {
        this.holidays = holidays;
        this.audit = audit;
        this.clock = clock;
    }

    public void putBack(long id, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        Holiday holiday = holidays.findById(id).orElseThrow(Problem::unknown);
        holiday.putBack(editor.person(), clock.instant());
        audit.record("put-back-holiday", "holiday", holiday.day().toString(), me, null);
    }
}
