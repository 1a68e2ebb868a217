package org.askexpert.recheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** One stretch of a list by date, and where the next and the previous one begin. */
record Stretch<T>(List<T> rows, String previous, String next) {

    static final int SIZE = 20;

    Stretch {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts what was read to its size.
     *
     * @param found one more than fits, where there are more
     */
    static <T> Stretch<T> of(List<T> found, boolean backwards, boolean fromStart, int size, Function<T, Place> place) {
        boolean more = found.size() > size;
        List<T> shown = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (backwards) Collections.reverse(shown);
        if (shown.isEmpty()) return new Stretch<>(shown, null, null);
        String first = place.apply(shown.get(0)).sent();
        String last = place.apply(shown.get(shown.size() - 1)).sent();
        if (backwards) return new Stretch<>(shown, more ? first : null, last);
        return new Stretch<>(shown, fromStart ? null : first, more ? last : null);
    }

    <R> Stretch<R> with(List<R> others) {
        return new Stretch<>(others, previous, next);
    }
}
