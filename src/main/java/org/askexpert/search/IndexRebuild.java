package org.askexpert.search;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew, batch after batch, while it goes on serving: each entry is written over its old state, and what
 * has vanished from the archive is taken out on the way.
 */
@Component
class IndexRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int BATCH = 200;

    private final IndexSource source;
    private final EntryIndex index;
    private final RebuildRow row;
    private final IndexFolder folder;
    private final Executor thread;
    private volatile boolean stopped;

    @Autowired
    IndexRebuild(IndexSource source, EntryIndex index, RebuildRow row, IndexFolder folder) {
        this(source, index, row, folder, Executors.newSingleThreadExecutor(IndexRebuild::thread));
    }

    IndexRebuild(IndexSource source, EntryIndex index, RebuildRow row, IndexFolder folder, Executor thread) {
        this.source = source;
        this.index = index;
        this.row = row;
        this.folder = folder;
        this.thread = thread;
    }

    /** Whether it began; it does not while another one runs, here or on another node. */
    boolean begin() {
        String holder = UUID.randomUUID().toString();
        if (!row.take(holder, source.size())) return false;
        thread.execute(() -> run(holder));
        return true;
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (thread instanceof ExecutorService own) own.shutdown();
    }

    private void run(String holder) {
        try {
            long done = writeAll(holder);
            if (done < 0) return;
            folder.complete();
            row.finish(holder, done);
            LOG.info("The index was made anew: {} entries", done);
        } catch (RuntimeException failed) {
            LOG.error("The index was not made anew", failed);
            row.giveUp(holder);
        }
    }

    /** How many were written, or -1 where somebody else took over or the program ends. */
    private long writeAll(String holder) {
        long done = 0;
        long behind = 0;
        while (row.advance(holder, done)) {
            if (stopped) {
                row.giveUp(holder);
                return -1;
            }
            List<Long> keys = source.keysBehind(behind, BATCH);
            boolean last = keys.size() < BATCH;
            long end = last ? Long.MAX_VALUE : keys.get(keys.size() - 1);
            if (!keys.isEmpty()) source.refresh(keys);
            removeVanished(keys, behind, end);
            done += keys.size();
            if (last) return done;
            behind = end;
        }
        return -1;
    }

    private void removeVanished(List<Long> keys, long behind, long end) {
        List<Long> vanished = vanished(keys, behind, end);
        while (!vanished.isEmpty()) {
            source.refresh(vanished);
            List<Long> left = vanished(keys, behind, end);
            if (left.equals(vanished)) return; // came while we looked, and may stay
            vanished = left;
        }
    }

    private List<Long> vanished(List<Long> keys, long behind, long end) {
        List<Long> found = new ArrayList<>(index.keysBetween(behind, end, keys.size() + BATCH));
        found.removeAll(keys);
        return found;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "index-rebuild");
        thread.setDaemon(true);
        return thread;
    }
}
