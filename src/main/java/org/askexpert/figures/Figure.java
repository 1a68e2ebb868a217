package org.askexpert.figures;

import java.util.Collection;

/**
 * One number of a week, or one set of times.
 *
 * @param part how many of {@code times}, or null
 * @param took null where nothing was measured
 */
record Figure(FigureKind kind, String item, long times, Long part, Percentiles took) {

    static final String ALL = "all";

    static Figure count(FigureKind kind, String item, long times) {
        return new Figure(kind, item, times, null, null);
    }

    static Figure measured(FigureKind kind, String item, Collection<Long> seconds) {
        return new Figure(kind, item, seconds.size(), null, Percentiles.of(seconds));
    }
}
