package org.askexpert.recheck;

import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What of the re-checks waits for a viewer. */
@UseCase
@Transactional(readOnly = true)
public class FindRechecksToDo {

    private static final int MOST = 50;

    private final RecheckLines lines;
    private final RecheckRows rows;

    FindRechecksToDo(RecheckLines lines, RecheckRows rows) {
        this.lines = lines;
        this.rows = rows;
    }

    public RecheckWork of(Viewer me) {
        Viewer.Staff staff = me.staff();
        PersonId person = new PersonId(staff.person());
        return new RecheckWork(
                staff.is(Role.EXPERT) ? rows.of(lines.mine(person, MOST), me) : List.of(),
                staff.is(Role.REVIEWER) ? rows.of(lines.toConfirm(person, MOST), me) : List.of());
    }

    public long count(Viewer me) {
        Viewer.Staff staff = me.staff();
        PersonId person = new PersonId(staff.person());
        return (staff.is(Role.EXPERT) ? lines.countMine(person) : 0)
                + (staff.is(Role.REVIEWER) ? lines.countToConfirm(person) : 0);
    }
}
