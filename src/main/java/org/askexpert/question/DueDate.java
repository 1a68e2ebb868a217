package org.askexpert.question;

/** The dates at which clocks of the desk strike, as the models name them. */
public enum DueDate {
    RESPOND_REMINDER,
    RESPOND_BY,
    FINISH_REMINDER,
    FINISH_BY,
    REVIEW_REMINDER,
    REVIEW_OVERDUE,
    TRIAGE_REMINDER,
    ASSIGN_REMINDER,
    EDITION_DUE,
    EDITION_REVIEW_DUE
}
