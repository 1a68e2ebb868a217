package org.askexpert.archive;

import java.util.List;

/** An entry was erased with its text; whoever holds words about it lets them go, in the same transaction. */
public record EntryErased(long entry, List<String> addresses) {

    public EntryErased {
        addresses = List.copyOf(addresses);
    }
}
