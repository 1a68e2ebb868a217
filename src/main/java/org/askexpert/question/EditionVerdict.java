package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What a reviewer decides on the public edition alone. */
public enum EditionVerdict implements Coded {
    APPROVE,
    RETURN,
    REFUSE;

    EditionOutcome outcome() {
        return switch (this) {
            case APPROVE -> EditionOutcome.APPROVED;
            case RETURN -> EditionOutcome.RETURNED;
            case REFUSE -> EditionOutcome.REFUSED;
        };
    }
}
