package org.askexpert.citing;

import org.askexpert.archive.CitedEntry;
import org.askexpert.archive.PublishedEntry;

/**
 * An earlier answer, opened to be quoted.
 *
 * @param entry null where it was withdrawn
 */
record EarlierEntry(CitedEntry standing, PublishedEntry entry) {

    /** The whole answer is wanted until somebody wants less. */
    QuoteForm form() {
        String answer = entry == null ? "" : entry.text().answer().markdown();
        return new QuoteForm(standing.slug(), standing.revision(), Extent.PASSAGE, answer);
    }
}
