package org.askexpert.question;

import org.askexpert.shared.Coded;

/** How far the public edition of a question is. */
public enum Edition implements Coded {
    NONE,
    PREPARING,
    IN_REVIEW,
    APPROVED,
    REFUSED;

    /** What follows once the asker has the answer. */
    NextForPublic next() {
        return switch (this) {
            case NONE, REFUSED -> NextForPublic.NOTHING;
            case PREPARING -> NextForPublic.PREPARE_EDITION;
            case IN_REVIEW -> NextForPublic.REVIEW_EDITION;
            case APPROVED -> NextForPublic.PUBLISH;
        };
    }
}
