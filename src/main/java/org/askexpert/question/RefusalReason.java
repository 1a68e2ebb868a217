package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Why an expert declines; {@link #OTHER} needs a note. */
public enum RefusalReason implements Coded {
    CONFLICT_OF_INTEREST,
    NOT_MY_FIELD,
    NO_TIME,
    OTHER
}
