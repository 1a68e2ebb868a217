package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What staff hear of when nobody acts; the models name each where its clock stands. */
public enum StaffReminder implements Coded {
    RESPOND_SOON,
    FINISH_SOON,
    ANSWER_OVERDUE,
    REVIEW_WAITS,
    REVIEW_OVERDUE,
    TRIAGE_WAITS,
    EXPERT_MISSING,
    EDITION_OVERDUE,
    EDITION_REVIEW_OVERDUE
}
