package org.askexpert.recheck;

import org.askexpert.shared.Problem;

/** Readers see the entry no more. */
class EntryIsGone extends Problem {
    EntryIsGone() {
        super(Kind.CONFLICT, "entry-gone", "Readers do not see this answer any more, so there is nothing to re-check.");
    }
}
