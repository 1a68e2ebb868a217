package org.askexpert.search;

import org.askexpert.shared.Coded;

/** How near the results of a search come to what was typed. */
public enum Matching implements Coded {
    /** They hold every word, or one of the same meaning. */
    EVERY_WORD,
    /** As above, but words the archive does not know were taken for similar ones. */
    SIMILAR_SPELLING,
    /** They hold some of the words. */
    SOME_WORDS,
    /** There are none. */
    NOTHING;

    public boolean isEveryWord() {
        return this == EVERY_WORD;
    }
}
