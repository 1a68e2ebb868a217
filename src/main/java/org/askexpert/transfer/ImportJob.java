package org.askexpert.transfer;

import java.time.Instant;
import org.askexpert.question.Reference;

/**
 * A long import.
 *
 * @param topic slug of where pairs go that name no topic, or null
 * @param total pairs in the file, 0 until they are counted
 * @param refusal why the file cannot be read, or null
 * @param stopping whether it ends after what it is writing now
 * @param finishedAt null while it is not over
 */
public record ImportJob(
        Reference reference,
        JobState state,
        ImportFormat format,
        String topic,
        boolean dryRun,
        long total,
        long handled,
        long imported,
        long skipped,
        long warnings,
        String refusal,
        boolean stopping,
        Instant createdAt,
        Instant finishedAt) {

    private static final int QUARTERS = 4;

    /** How many quarters are done. */
    public int quarter() {
        if (!state.isRunning()) return QUARTERS;
        if (state != JobState.IMPORTING) return 0;
        return total == 0 ? 0 : (int) Math.min(QUARTERS, handled * QUARTERS / total);
    }
}
