package org.askexpert.worklist;

import org.askexpert.shared.Coded;

/** What becomes of held questions. */
enum HeldStep implements Coded {
    RELEASE,
    SPAM
}
