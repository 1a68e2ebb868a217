package org.askexpert.transfer;

import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** How a long import goes, or went. */
@UseCase
@Transactional(readOnly = true)
public class FindImportRun {

    private static final int SHOWN = 100;
    private static final int LATEST = 5;

    private final ImportJobs jobs;
    private final JobNotes notes;

    FindImportRun(ImportJobs jobs, JobNotes notes) {
        this.jobs = jobs;
        this.notes = notes;
    }

    /** With up to a hundred lines of each kind. */
    public ImportRun find(Reference reference, Viewer me) {
        return with(reference, SHOWN, me);
    }

    /** With every line that was kept. */
    public ImportRun whole(Reference reference, Viewer me) {
        return with(reference, JobNotes.MOST, me);
    }

    /** The latest few. */
    public List<ImportJob> latest(Viewer me) {
        me.mustBe(Role.EDITOR);
        return jobs.latest(LATEST);
    }

    private ImportRun with(Reference reference, int most, Viewer me) {
        me.mustBe(Role.EDITOR);
        ImportJob job = jobs.find(reference).orElseThrow(Problem::unknown);
        long key = jobs.key(reference).orElseThrow(Problem::unknown);
        return new ImportRun(job, notes.of(key, JobNotes.SKIPPED, most), notes.of(key, JobNotes.WARNING, most));
    }
}
