package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What follows once the asker has the answer. */
public enum NextForPublic implements Coded {
    NOTHING,
    PREPARE_EDITION,
    REVIEW_EDITION,
    PUBLISH
}
