package org.askexpert.browse;

import java.util.List;

/**
 * A stretch of the editors' list of entries.
 *
 * @param exact the entry whose address was typed, or null
 * @param previous place to read before, or null at the beginning
 * @param next place to go on behind, or null at the end
 */
public record OfficeList(List<OfficeLine> lines, long total, String exact, String previous, String next) {
    public OfficeList {
        lines = List.copyOf(lines);
    }

    static OfficeList exactly(String slug) {
        return new OfficeList(List.of(), 1, slug, null, null);
    }
}
