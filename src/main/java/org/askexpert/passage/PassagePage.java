package org.askexpert.passage;

import java.time.Instant;
import java.util.List;
import org.askexpert.text.TextDiff;

/**
 * One passage with its whole history, as its page shows it.
 *
 * @param line its latest wording and its uses
 * @param topic where it belongs, in words, or null
 * @param owner name of who looks after it
 * @param waiting what is new in the wording that waits for a second person, or null
 * @param versions the latest first
 * @param may what the viewer may do now
 */
record PassagePage(
        PassageLine line,
        String topic,
        String owner,
        boolean retired,
        TextDiff waiting,
        List<PassageVersion> versions,
        May may) {

    /** @param ownWork whether the viewer wrote any of it since the last approval */
    record May(boolean write, boolean decide, boolean retire, boolean ownWork) {}

    /**
     * One state of its text.
     *
     * @param changes what it changed in the one before, or null for the first
     * @param verdict code, or null where nobody decided
     */
    record PassageVersion(
            int number,
            String title,
            String author,
            Instant at,
            TextDiff changes,
            String verdict,
            String comment,
            String reviewer,
            Instant decidedAt) {}

    PassagePage {
        versions = List.copyOf(versions);
    }
}
