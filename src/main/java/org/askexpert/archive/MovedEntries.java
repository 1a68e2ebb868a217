package org.askexpert.archive;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;

/**
 * Entries that were moved together.
 *
 * @param topic where to, with the way there
 * @param leftOut how many stayed, because they were withdrawn or stood there already
 * @param undoneAt when they were moved back, or null
 */
public record MovedEntries(
        Reference move, String topic, List<EntryHead> entries, int leftOut, Instant movedAt, Instant undoneAt) {
    public MovedEntries {
        entries = List.copyOf(entries);
    }
}
