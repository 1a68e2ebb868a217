package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What a reviewer decides on one revision. */
public enum Verdict implements Coded {
    APPROVE,
    APPROVE_PRIVATE,
    RETURN,
    REJECT;

    public boolean isApproval() {
        return this == APPROVE || this == APPROVE_PRIVATE;
    }
}
