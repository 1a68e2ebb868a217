package org.askexpert.lists;

import java.time.Instant;
import java.util.List;

/**
 * Versions of a list, the newest first.
 *
 * @param older the number to go on below, or null where these are the oldest
 */
public record ListHistory(String code, String title, String address, List<Line> lines, Integer older) {

    /** @param by name of who saved it, or null for the one that came with the program */
    public record Line(int number, String by, Instant at) {}

    public ListHistory {
        lines = List.copyOf(lines);
    }
}
