package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Why an answer goes back to its expert. */
public enum ReturnReason implements Coded {
    UNCLEAR,
    INCOMPLETE,
    INACCURATE,
    NOT_PLAIN,
    PERSONAL_DETAILS,
    NO_SOURCES,
    CLAIMS,
    STYLE,
    OTHER
}
