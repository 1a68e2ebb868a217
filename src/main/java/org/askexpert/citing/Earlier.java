package org.askexpert.citing;

import java.util.List;

/**
 * Earlier answers for somebody who writes one.
 *
 * @param words what was looked for, or null where nothing was
 * @param total how many hold these words; {@code found} are the first of them
 * @param similar those that fit the question itself, the best first
 */
public record Earlier(String words, long total, List<EarlierHit> found, List<EarlierHit> similar) {

    public Earlier {
        found = List.copyOf(found);
        similar = List.copyOf(similar);
    }
}
