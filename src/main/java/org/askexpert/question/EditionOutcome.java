package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Where a verdict on the public edition leads. */
public enum EditionOutcome implements Coded {
    APPROVED,
    RETURNED,
    REFUSED
}
