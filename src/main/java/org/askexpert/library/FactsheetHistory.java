package org.askexpert.library;

import java.time.Instant;
import java.util.List;

/**
 * A factsheet with all its editions, for editors.
 *
 * @param editions the latest first
 */
public record FactsheetHistory(FactsheetView factsheet, boolean retired, List<Edition> editions) {

    /** @param editor name of who entered it, or null where nobody knows */
    public record Edition(int number, String title, String address, String edition, String editor, Instant at) {}

    public FactsheetHistory {
        editions = List.copyOf(editions);
    }
}
