package org.askexpert.checks;

import org.askexpert.shared.Coded;

/** A list that editors keep. */
enum ListKind implements Coded {
    /** Words that promise more than medicine can. */
    CLAIMS,
    /** What a reviewer ticks before approving. */
    CHECKLIST
}
