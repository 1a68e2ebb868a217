package org.askexpert.transfer;

import java.util.Map;

/**
 * A pasted page that is to become entries.
 *
 * @param topic slug of the topic they belong to
 * @param ends last paragraph of each quotation, by the line it begins on; others run to the end of their answer
 */
public record ArchiveImport(String topic, String text, Map<Integer, Integer> ends) {
    public ArchiveImport {
        ends = Map.copyOf(ends);
    }
}
