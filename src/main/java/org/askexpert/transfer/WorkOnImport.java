package org.askexpert.transfer;

import java.io.IOException;
import java.io.InputStream;
import org.askexpert.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One long import: reads the whole file once to see whether it is sound, then again to import it, batch after batch. What
 * one batch imported and how far that is are committed together, so whoever goes on does nothing twice.
 */
@Component
class WorkOnImport {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnImport.class);

    private final JobLease lease;
    private final JobFile files;
    private final ImportBatch batch;
    private volatile boolean stopped;

    WorkOnImport(JobLease lease, JobFile files, ImportBatch batch) {
        this.lease = lease;
        this.files = files;
        this.batch = batch;
    }

    /** The program ends: gives back what it has after the present batch. */
    void stop() {
        stopped = true;
    }

    void workOn(JobLease.Held job) {
        try (InputStream file = files.read(job.key(), () -> beat(job))) {
            var sink = new JobSink(job, batch, () -> stopped);
            job.format().reader().read(new SourceLines(file), sink);
            sink.end();
            finish(job);
        } catch (StopAfterBatch stop) {
            if (stop.isForNow()) lease.giveBack(job, false);
            else lease.leave(job, JobState.STOPPED, null);
        } catch (BrokenFile broken) {
            end(job, JobState.REFUSED, broken.getMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            LOG.error("A long import broke off", failed instanceof Problem ? null : failed);
            lease.giveBack(job, true);
        }
    }

    private void finish(JobLease.Held job) {
        if (job.state() == JobState.CHECKING && !job.dryRun()) {
            lease.passCheck(job);
            return;
        }
        end(job, JobState.DONE, null);
    }

    /** Whoever lost it leaves the file to its new holder. */
    private void end(JobLease.Held job, JobState state, String refusal) {
        if (lease.leave(job, state, refusal)) files.erase(job.key());
    }

    /** Says that this node still reads, though there may be nothing to write for long. */
    private void beat(JobLease.Held job) {
        if (stopped) throw new StopAfterBatch(true);
        if (!lease.extend(job)) throw new StopAfterBatch(false);
    }
}
