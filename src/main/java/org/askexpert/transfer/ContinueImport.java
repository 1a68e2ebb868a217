package org.askexpert.transfer;

import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets a long import go on: after its check, or after somebody stopped it. */
@UseCase
public class ContinueImport {

    private final ImportJobs jobs;
    private final Audit audit;

    ContinueImport(ImportJobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @throws Problem forbidden, unknown; conflict where it waits for nobody */
    public void goOn(Reference reference, Viewer me) {
        me.mustBe(Role.EDITOR);
        jobs.find(reference).orElseThrow(Problem::unknown);
        if (!jobs.goOn(reference)) throw Problem.conflict("This import waits for nobody. Look at it again.");
        audit.record("continue-import", "import", reference.code(), me, null);
    }
}
