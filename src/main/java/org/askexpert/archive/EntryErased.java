package org.askexpert.archive;

import java.util.List;

/** An entry was erased with its text; whoever holds words about it lets them go, in the same transaction. */
public record EntryErased(long entry, List<String> addresses) {

    /** What stands where its title stood. */
    public static final String NAMELESS = "An answer that is no longer published";

    public EntryErased {
        addresses = List.copyOf(addresses);
    }

    /** What stands where its address stood. */
    public String tombstone() {
        return EraseText.tombstone(entry);
    }
}
