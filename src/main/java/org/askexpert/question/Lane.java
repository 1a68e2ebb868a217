package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What kind of question triage found. */
public enum Lane implements Coded {
    ORDINARY,
    URGENT,
    COMPLAINT,
    OUT_OF_SCOPE,
    SUSPECTED_SPAM
}
