package org.askexpert.office;

import java.time.Instant;
import org.askexpert.search.IndexState;
import org.askexpert.search.RebuildState;

/**
 * The index of words as its page shows it.
 *
 * @param done of all, while it is made anew
 * @param quarter how many quarters are done
 * @param finishedAt when it was last made anew, or null
 */
record RebuildProgress(
        long entries,
        int synonyms,
        boolean running,
        boolean brokeOff,
        long done,
        long all,
        int quarter,
        Instant finishedAt) {

    private static final int QUARTERS = 4;

    static RebuildProgress of(IndexState state) {
        RebuildState rebuild = state.rebuild();
        long all = Math.max(rebuild.all(), rebuild.done());
        int quarter = all == 0 || !rebuild.running() ? QUARTERS : (int) (rebuild.done() * QUARTERS / all);
        return new RebuildProgress(
                state.entries(),
                state.synonyms(),
                rebuild.running(),
                rebuild.brokeOff(),
                rebuild.done(),
                all,
                quarter,
                rebuild.finishedAt());
    }
}
