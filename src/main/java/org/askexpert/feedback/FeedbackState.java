package org.askexpert.feedback;

import org.askexpert.shared.Coded;

/** Whether an editor has to look at what a reader sent. */
public enum FeedbackState implements Coded {
    OPEN,
    HANDLED,
    /** A yes or no without a word: it counts, and that is all. */
    COUNTED,
    /** Sent as programs send, not people: it waits apart, counts for nothing and tells nobody. */
    DOUBTFUL
}
