package org.askexpert.browse;

import java.util.List;

/**
 * The factsheets of one topic of the first level.
 *
 * @param slug of the topic, or null for those of no topic
 */
record FactsheetShelf(String slug, String title, List<Line> lines) {

    /** @param citing live entries that rest on it */
    record Line(String slug, String title, String address, String edition, long citing) {}

    FactsheetShelf {
        lines = List.copyOf(lines);
    }
}
