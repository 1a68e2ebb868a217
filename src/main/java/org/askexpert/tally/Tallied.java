package org.askexpert.tally;

import org.askexpert.shared.Coded;

/** What is counted: how far answers that exist spare somebody a question. */
public enum Tallied implements Coded {
    /** Somebody who was about to ask saw answered questions like theirs. */
    SUGGESTIONS_SHOWN,
    /** One of them was opened. */
    SUGGESTION_OPENED,
    /** Somebody said that it answered theirs. */
    SUGGESTION_ANSWERED,
    /** Somebody saw them and sent the question all the same. */
    ASKED_ANYWAY
}
