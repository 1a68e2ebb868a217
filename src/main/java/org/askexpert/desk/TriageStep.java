package org.askexpert.desk;

import org.askexpert.shared.Coded;

/** What an editor can decide in triage. */
enum TriageStep implements Coded {
    ROUTE,
    LET_RULES_CHOOSE,
    ASK_ASKER,
    ALREADY_ANSWERED,
    HOUSE_ANSWER,
    DECLINE
}
