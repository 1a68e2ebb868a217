package org.askexpert.search;

import java.util.List;

/**
 * A word of a text, or several that make one term, by which an entry on the same matter can be recognised.
 *
 * @param stems as the text has it
 * @param sameMeaning terms that say the same
 * @param bearing how much it says about the matter, before its rarity in the archive is known
 */
record Clue(List<String> stems, List<List<String>> sameMeaning, double bearing) {

    Clue {
        stems = List.copyOf(stems);
        sameMeaning = List.copyOf(sameMeaning);
    }
}
