package org.askexpert.people;

import java.util.function.Predicate;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** Who may call a route at all; use cases decide the rest. */
enum Policy {
    PUBLIC(viewer -> true),
    ASKER(viewer -> viewer instanceof Viewer.Asker),
    STAFF(viewer -> viewer instanceof Viewer.Staff),
    DESK(staff(staff -> staff.is(Role.EXPERT) || staff.is(Role.REVIEWER) || staff.is(Role.EDITOR))),
    EDITOR(staff(staff -> staff.is(Role.EDITOR))),
    OFFICE(staff(staff -> staff.is(Role.EDITOR) || staff.is(Role.ADMINISTRATOR))),
    ADMINISTRATOR(staff(staff -> staff.is(Role.ADMINISTRATOR)));

    private final Predicate<Viewer> admission;

    Policy(Predicate<Viewer> admission) {
        this.admission = admission;
    }

    boolean admits(Viewer viewer) {
        return admission.test(viewer);
    }

    private static Predicate<Viewer> staff(Predicate<Viewer.Staff> holds) {
        return viewer -> viewer instanceof Viewer.Staff staff && holds.test(staff);
    }
}
