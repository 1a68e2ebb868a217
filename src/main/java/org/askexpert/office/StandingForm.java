package org.askexpert.office;

import org.askexpert.house.StandingHistory;

/**
 * A standing page as typed.
 *
 * @param version the one that was read before typing
 */
record StandingForm(String text, Integer version) {
    static StandingForm of(StandingHistory history) {
        return new StandingForm(history.markdown(), history.version());
    }

    /** Who sends none has read none. */
    int read() {
        return version == null ? 0 : version;
    }
}
