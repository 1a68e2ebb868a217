package org.askexpert.recheck;

import java.util.List;
import java.util.function.Function;

/**
 * Which stretch of a list by date is wanted.
 *
 * @param after place to go on behind, or null; {@code before} likewise; nonsense is the beginning
 */
record RecheckPlace(String after, String before, int size) {

    boolean isBackwards() {
        return before != null && after == null;
    }

    Place place() {
        return Place.from(isBackwards() ? before : after);
    }

    <T> Stretch<T> cut(List<T> found, Function<T, Place> place) {
        return Stretch.of(found, isBackwards(), place().equals(Place.START), size, place);
    }
}
