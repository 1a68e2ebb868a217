package org.askexpert.browse;

import java.util.List;

/**
 * A stretch of a list of entries.
 *
 * @param next place to go on behind, or null at the end
 * @param total entries in the whole list
 */
public record EntryList(List<EntryLine> items, String next, long total) {
    public EntryList {
        items = List.copyOf(items);
    }
}
