package org.askexpert.search;

import java.util.Collection;
import java.util.List;

/** What the index is made from: a door that the room of the entries fills. */
public interface IndexSource {

    /** How many entries readers can see. */
    long size();

    /** Keys of the next entries that readers can see, behind this one and in order. */
    List<Long> keysBehind(long key, int most);

    /**
     * Writes these into the index as they stand now, and takes out what readers cannot see or what is not there. Nobody
     * can change one meanwhile, so the index never gets an older state than the database.
     */
    void refresh(Collection<Long> keys);
}
