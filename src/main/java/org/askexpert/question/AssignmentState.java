package org.askexpert.question;

import org.askexpert.shared.Coded;

/** The life of an assignment. */
public enum AssignmentState implements Coded {
    OFFERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    REVOKED,
    HANDED_OVER,
    FINISHED,
    CLOSED
}
