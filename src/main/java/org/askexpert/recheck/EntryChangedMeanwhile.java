package org.askexpert.recheck;

import java.util.List;
import org.askexpert.shared.Problem;

/** Somebody gave the entry another text after it was opened. */
class EntryChangedMeanwhile extends Problem {
    EntryChangedMeanwhile(int present) {
        super(
                Kind.STALE,
                "entry-changed",
                "The published answer changed after you opened it. Compare, then send again.",
                List.of(),
                present,
                null);
    }
}
