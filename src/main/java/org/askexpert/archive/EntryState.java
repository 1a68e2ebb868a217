package org.askexpert.archive;

/** Whether readers see an entry. */
enum EntryState {
    LIVE,
    /** Withdrawn by the editors; a public note says why. */
    RETRACTED,
    /** Taken out because the asker took the consent back: as if it had never been. */
    UNPUBLISHED
}
