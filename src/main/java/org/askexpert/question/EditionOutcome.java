package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Where a verdict on the public edition leads. */
public enum EditionOutcome implements Coded {
    APPROVED,
    RETURNED,
    REFUSED;

    /** Where it leaves the edition. */
    Edition edition() {
        return switch (this) {
            case APPROVED -> Edition.APPROVED;
            case RETURNED -> Edition.PREPARING;
            case REFUSED -> Edition.REFUSED;
        };
    }
}
