package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What a viewer may do to a question now. */
public enum Action implements Coded {
    ACCEPT,
    REFUSE,
    EDIT,
    SUBMIT,
    ASK,
    HAND_OVER,
    TAKE_SUGGESTION,
    REVIEW,
    REVIEW_EDITION,
    TRIAGE,
    ASSIGN,
    EXTEND,
    CLOSE,
    REOPEN
}
