package org.askexpert.transfer;

import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets a long import end after the batch it is writing; what it has imported stays, and it may go on later. */
@UseCase
public class StopImport {

    private final ImportJobs jobs;
    private final Audit audit;

    StopImport(ImportJobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @throws Problem forbidden, unknown; conflict where it is over already */
    public void stop(Reference reference, Viewer me) {
        me.mustBe(Role.EDITOR);
        ImportJob job = jobs.find(reference).orElseThrow(Problem::unknown);
        if (!job.state().isRunning()) throw Problem.conflict("This import does not run any more. Look at it again.");
        jobs.stop(reference);
        audit.record("stop-import", "import", reference.code(), me, null);
    }
}
