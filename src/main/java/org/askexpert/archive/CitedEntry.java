package org.askexpert.archive;

import java.time.Instant;

/**
 * How an entry stands that an answer cites or may cite.
 *
 * @param asked the address it was named by, present or former
 * @param revision the present one
 * @param correctedIn the last revision that came with a correction, or null
 * @param citing how many answers that readers see cite it in their present text
 */
public record CitedEntry(
        String asked,
        String slug,
        String title,
        boolean live,
        int revision,
        Integer correctedIn,
        Instant published,
        Instant updated,
        long citing) {

    CitedEntry(
            String asked,
            String slug,
            String title,
            EntryState state,
            int revision,
            Integer correctedIn,
            Instant published,
            Instant updated,
            long citing) {
        this(asked, slug, title, state == EntryState.LIVE, revision, correctedIn, published, updated, citing);
    }

    /** Whether somebody who read that revision read something we have corrected since. */
    public boolean isCorrectedSince(Integer read) {
        return correctedIn != null && read != null && correctedIn > read;
    }
}
