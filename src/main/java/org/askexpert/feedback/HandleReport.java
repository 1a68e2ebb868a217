package org.askexpert.feedback;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor put a reader's report away. */
@UseCase
public class HandleReport {

    private final EntryReports reports;
    private final Audit audit;
    private final Clock clock;

    HandleReport(EntryReports reports, Audit audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem forbidden to others, unknown, conflict where somebody did so already */
    public void handle(long id, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        EntryReport report = reports.numbered(id).orElseThrow(Problem::unknown);
        report.handled(new PersonId(editor.person()), clock.instant());
        reports.save(report);
        audit.record("handle-report", "entry-report", Long.toString(id), me, null);
    }
}
