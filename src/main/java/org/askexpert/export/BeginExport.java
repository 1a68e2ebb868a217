package org.askexpert.export;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Records that somebody takes the archive along. */
@UseCase
public class BeginExport {

    private final Audit audit;

    BeginExport(Audit audit) {
        this.audit = audit;
    }

    /** @param form {@code json-lines} or {@code pages} */
    public void begin(String form, Viewer me) {
        me.mustBe(Role.EDITOR);
        audit.record("export", "archive", "all", me, form);
    }
}
