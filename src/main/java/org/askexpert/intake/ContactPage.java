package org.askexpert.intake;

import java.time.Instant;
import java.util.List;

/**
 * What an editor sees before and after asking how to reach an asker.
 *
 * @param told names of the other editors, who hear of it
 * @param known whether there is anything to show
 * @param shown the address while it is shown to this editor, else null
 * @param before who was shown it, the last first
 */
record ContactPage(String reference, List<String> told, boolean known, ShownContact shown, List<Line> before) {

    /** One showing, without what was shown. */
    record Line(String by, ContactReason reason, Instant at) {}

    ContactPage {
        told = List.copyOf(told);
        before = List.copyOf(before);
    }

    /** Whether it can be asked for now. */
    public boolean isOpen() {
        return known && shown == null && !told.isEmpty();
    }
}
