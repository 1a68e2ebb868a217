package org.askexpert.recheck;

import org.askexpert.shared.Coded;

/** Why an entry is looked at again. */
public enum RecheckReason implements Coded {
    DATE_PASSED,
    ENTRY_CHANGED,
    ENTRY_WITHDRAWN,
    FACTSHEET_CHANGED,
    READER_REPORT,
    BY_HAND
}
