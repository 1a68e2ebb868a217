package org.askexpert.recheck;

import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** Which re-checks a viewer may see; it goes into the query. */
record RecheckScope(boolean all, boolean reviewer, PersonId me) {

    static RecheckScope of(Viewer viewer) {
        if (viewer instanceof Viewer.SystemStep) return new RecheckScope(true, false, new PersonId(0));
        Viewer.Staff staff = viewer.staff();
        return new RecheckScope(staff.is(Role.EDITOR), staff.is(Role.REVIEWER), new PersonId(staff.person()));
    }
}
