package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What an editor decided in triage. */
public enum TriageOutcome implements Coded {
    RULES_CHOOSE,
    EXPERT_NAMED,
    NOT_TAKEN,
    ASK_ASKER,
    OFFICE_WROTE,
    ANSWERED
}
