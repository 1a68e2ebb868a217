package org.askexpert.question;

import org.askexpert.shared.Coded;

/** How long we wait before we remind somebody; each has a decision table of its name. */
public enum Patience implements Coded {
    REMIND_TO_RESPOND_DAYS_BEFORE,
    REMIND_TO_FINISH_DAYS_BEFORE,
    REMIND_EDITORS_AFTER_DAYS,
    REMIND_REVIEWERS_AFTER_DAYS,
    REVIEW_WITHIN_DAYS,
    EDITION_WITHIN_DAYS
}
