package org.askexpert.transfer;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every two seconds for a long import that nobody works on, and works on it: one at a time on each node. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final JobLease lease;
    private final WorkOnImport work;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(ImportWorker::thread);

    ImportWorker(JobLease lease, WorkOnImport work) {
        this.lease = lease;
        this.work = work;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (busy.compareAndSet(false, true)) thread.execute(this::workOff);
    }

    @PreDestroy
    void stop() {
        work.stop();
        thread.shutdown();
    }

    private void workOff() {
        try {
            Optional<JobLease.Held> job = lease.take(UUID.randomUUID().toString());
            if (job.isPresent()) work.workOn(job.get());
        } catch (RuntimeException away) {
            LOG.warn("No long import could be worked on: {}", away.getClass().getName());
        } finally {
            busy.set(false);
        }
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "archive-import");
        thread.setDaemon(true);
        return thread;
    }
}
