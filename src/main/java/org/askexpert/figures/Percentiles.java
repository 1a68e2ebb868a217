package org.askexpert.figures;

import java.util.Collection;

/**
 * How long something took, by nearest rank: the p-th percentile of n sorted values is the one at place ⌈p·n/100⌉,
 * counted from 1. So each is a time that did occur, and of few values the highest ones fall together.
 *
 * @param p50 seconds, within which half of them were done; p75, p90, p99 alike
 */
record Percentiles(long p50, long p75, long p90, long p99) {

    /**
     * Of any values, in any order.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Percentiles of(Collection<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Percentiles(
                nearestRank(sorted, 50), nearestRank(sorted, 75), nearestRank(sorted, 90), nearestRank(sorted, 99));
    }

    private static long nearestRank(long[] sorted, int percent) {
        if (sorted.length == 0) throw new IllegalArgumentException("No values");
        long place = ((long) percent * sorted.length + 99) / 100; // whole numbers: 0.9 is none in binary
        return sorted[(int) place - 1];
    }
}
