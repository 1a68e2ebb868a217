package org.askexpert.citing;

import org.askexpert.shared.Coded;

/** How much of an earlier answer goes into a new one. */
enum Extent implements Coded {
    /** Some of its words. */
    PASSAGE,
    /** Title, question and answer. */
    PAIR,
    /** No words: it is named among the sources. */
    SOURCE
}
