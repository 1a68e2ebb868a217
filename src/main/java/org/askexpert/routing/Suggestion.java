package org.askexpert.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An expert an editor can choose by hand.
 *
 * @param open questions in hand
 * @param capacity the most the rules give the expert at once
 * @param lastOffered when something was last offered, or null for never
 * @param awayUntil last day away, or null for somebody who is there
 * @param obstacles why the rules would not ask the expert; codes
 */
public record Suggestion(
        String handle,
        String name,
        int open,
        int capacity,
        Instant lastOffered,
        LocalDate awayUntil,
        List<String> obstacles) {

    public boolean fits() {
        return obstacles.isEmpty();
    }
}
