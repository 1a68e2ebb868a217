package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Where a verdict leads. */
public enum ReviewOutcome implements Coded {
    APPROVED,
    ANOTHER_LOOK,
    RETURNED,
    REJECTED
}
