package org.askexpert.passage;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** Who may do what to passages. */
final class Desks {

    private Desks() {}

    /** Whoever writes, checks or edits. */
    static Viewer.Staff mustWork(Viewer me) {
        return oneOf(me, Role.EXPERT, Role.REVIEWER, Role.EDITOR);
    }

    static Viewer.Staff mustWrite(Viewer me) {
        return oneOf(me, Role.EXPERT, Role.EDITOR);
    }

    static Viewer.Staff mustDecide(Viewer me) {
        return oneOf(me, Role.REVIEWER, Role.EDITOR);
    }

    static boolean mayWrite(Viewer me) {
        return is(me.staff(), Role.EXPERT, Role.EDITOR);
    }

    static boolean mayDecide(Viewer me) {
        return is(me.staff(), Role.REVIEWER, Role.EDITOR);
    }

    private static Viewer.Staff oneOf(Viewer me, Role... roles) {
        Viewer.Staff staff = me.staff();
        if (!is(staff, roles)) throw new Problem(Problem.Kind.FORBIDDEN, "This needs another role.");
        return staff;
    }

    private static boolean is(Viewer.Staff staff, Role... roles) {
        for (Role role : roles) if (staff.is(role)) return true;
        return false;
    }
}
