package org.askexpert.figures;

import java.time.Instant;

/**
 * How much waits now.
 *
 * @param fresh new ones that an editor has to look at
 * @param unassigned for which nobody is free
 * @param waiting for their asker
 * @param overdue past the date of whoever holds them
 * @param answered this week
 * @param delayed open although the asker was promised an answer by now
 * @param held kept back as they came in; nothing happens to them until an editor looks
 * @param at when this was counted
 */
public record Today(
        long fresh,
        long unassigned,
        long waiting,
        long overdue,
        long inReview,
        long answered,
        long delayed,
        long held,
        Instant at) {}
