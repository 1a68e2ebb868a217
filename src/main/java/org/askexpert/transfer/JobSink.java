package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Gathers what a reader finds until a batch is full; what an earlier run has done already passes by. */
final class JobSink implements PairSink {

    static final int BATCH = 500;

    private final JobLease.Held job;
    private final ImportBatch batch;
    private final BooleanSupplier stopped;
    private final List<ReadPair> pairs = new ArrayList<>();
    private final List<LineNote> skipped = new ArrayList<>();
    private final List<LineNote> warnings = new ArrayList<>();
    private ImportBatch.State state;
    private long seen;

    JobSink(JobLease.Held job, ImportBatch batch, BooleanSupplier stopped) {
        this.job = job;
        this.batch = batch;
        this.stopped = stopped;
        state = batch.begin(job);
    }

    @Override
    public void pair(ReadPair pair) {
        if (++seen <= job.handled()) return;
        pairs.add(pair);
        if (pairs.size() == BATCH) write();
    }

    @Override
    public void skipped(LineNote note) {
        if (seen >= job.handled()) skipped.add(note);
        if (skipped.size() == BATCH) write();
    }

    @Override
    public void warning(LineNote note) {
        if (seen >= job.handled()) warnings.add(note);
        if (warnings.size() == BATCH) write();
    }

    /** What is left. */
    void end() {
        write();
    }

    private void write() {
        if (stopped.getAsBoolean()) throw new StopAfterBatch(true);
        state = batch.write(job, state, pairs, skipped, warnings);
        pairs.clear();
        skipped.clear();
        warnings.clear();
    }
}
