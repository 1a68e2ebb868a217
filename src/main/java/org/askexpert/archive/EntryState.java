package org.askexpert.archive;

import org.askexpert.shared.Coded;

/** Whether readers see an entry. */
public enum EntryState implements Coded {
    LIVE,
    /** Withdrawn by the editors; a public note says why. */
    RETRACTED,
    /** Taken out because the asker took the consent back: as if it had never been. */
    UNPUBLISHED
}
