package org.askexpert.shared;

import java.util.List;
import java.util.Map;

/** The door through which a room says what it holds of a question, and lets it go. */
public interface Keeper {

    /** Its rows, those that point to others first. */
    default List<Kept> kept(Subject subject) {
        return List.of();
    }

    /**
     * Lets go of what deleting those rows does not reach, in the caller's transaction and before any of them goes.
     *
     * @return how much of what went, by table
     */
    default Map<String, Integer> forget(Subject subject) {
        return Map.of();
    }

    /** Lower ones let go first: rows that others point to come last. */
    default int turn() {
        return 0;
    }
}
