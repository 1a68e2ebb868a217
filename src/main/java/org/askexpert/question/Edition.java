package org.askexpert.question;

import org.askexpert.shared.Coded;

/** How far the public edition of a question is. */
public enum Edition implements Coded {
    NONE,
    PREPARING,
    IN_REVIEW,
    APPROVED,
    REFUSED
}
