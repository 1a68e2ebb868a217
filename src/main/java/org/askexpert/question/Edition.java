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

    /** Sent to review with the answer. */
    Edition sent() {
        return this == PREPARING ? IN_REVIEW : this;
    }

    /** Not approved: it is written on. */
    Edition givenBack() {
        return this == IN_REVIEW ? PREPARING : this;
    }

    /** Whoever takes the question up again begins with the text, and no approval. */
    Edition setAside() {
        return this == APPROVED ? PREPARING : givenBack();
    }
}
