package org.askexpert.house;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Takes questions again, before the date that was given. */
@UseCase
public class ReopenIntake {

    private final IntakeRows rows;
    private final Audit audit;

    ReopenIntake(IntakeRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    public void reopen(Viewer me) {
        me.mustBe(Role.EDITOR);
        rows.write("", "");
        audit.record("reopen-intake", "house", "intake", me, null);
    }
}
