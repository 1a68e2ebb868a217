package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Why the editors could not take a question. */
public enum NotTaken implements Coded {
    OUT_OF_SCOPE,
    PERSONAL_RECOMMENDATION,
    COMPLAINT_ELSEWHERE,
    SPAM,
    DUPLICATE,
    NO_REPLY,
    OTHER
}
