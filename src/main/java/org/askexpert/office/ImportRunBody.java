package org.askexpert.office;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.transfer.ImportJob;
import org.askexpert.transfer.ImportRun;
import org.askexpert.transfer.JobState;
import org.askexpert.transfer.LineNote;

/**
 * A long import for programs.
 *
 * @param found pairs in the file, as far as it was read
 * @param handled how far it is
 * @param left how many were left out; {@code skipped} names the first hundred
 */
record ImportRunBody(
        Reference job,
        JobState state,
        boolean dryRun,
        long found,
        long handled,
        long imported,
        long left,
        String refusal,
        List<LineNote> skipped,
        List<LineNote> warnings,
        Instant createdAt,
        Instant finishedAt) {

    static ImportRunBody of(ImportRun run) {
        ImportJob job = run.job();
        return new ImportRunBody(
                job.reference(),
                job.state(),
                job.dryRun(),
                job.total(),
                job.handled(),
                job.imported(),
                job.skipped(),
                job.refusal(),
                run.skipped(),
                run.warnings(),
                job.createdAt(),
                job.finishedAt());
    }
}
