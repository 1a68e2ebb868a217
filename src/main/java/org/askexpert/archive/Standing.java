package org.askexpert.archive;

import java.time.Instant;

/**
 * How an entry stands that another page names.
 *
 * @param asked the address it was named by, present or former
 * @param corrected when it was corrected last, or null
 */
record Standing(String asked, long entry, String slug, String title, EntryState state, Instant corrected) {

    boolean isLive() {
        return state == EntryState.LIVE;
    }

    boolean isCorrectedSince(Instant then) {
        return isLive() && corrected != null && corrected.isAfter(then);
    }
}
