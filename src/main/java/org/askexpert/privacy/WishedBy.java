package org.askexpert.privacy;

import org.askexpert.shared.Coded;

/** At whose word a question was erased. */
enum WishedBy implements Coded {
    ASKER,
    EDITOR,
    /** Its time was over. */
    RULE,
    /** It had been erased before, and came back with an older backup. */
    LEDGER
}
