package org.askexpert.browse;

import org.askexpert.shared.Problem;

/**
 * Which entries somebody wants to see listed.
 *
 * @param topic slug of a topic, or null for all
 * @param q words to look for, or null for the newest
 * @param after place to go on behind; nonsense is the beginning
 * @param size how many at once, 1 to 100
 */
public record EntryQuery(String topic, String q, String after, int size) {

    private static final int MOST = 100;

    public EntryQuery {
        if (size < 1 || size > MOST) throw Problem.invalid("size", "Enter a size from 1 to 100");
    }
}
