package org.askexpert.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing row of steps short: leaves out stretches, then single steps, as long as it goes on failing. */
final class Shrinking {

    private Shrinking() {}

    static <T> List<T> of(List<T> failing, Predicate<List<T>> fails) {
        List<T> shortest = failing;
        for (int size = Math.max(1, failing.size() / 2); size > 0; size /= 2) {
            for (int at = 0; at + size <= shortest.size(); ) {
                List<T> without = without(shortest, at, size);
                if (!without.isEmpty() && fails.test(without)) shortest = without;
                else at += size;
            }
        }
        return shortest;
    }

    private static <T> List<T> without(List<T> all, int at, int size) {
        List<T> rest = new ArrayList<>(all.subList(0, at));
        rest.addAll(all.subList(at + size, all.size()));
        return rest;
    }
}
