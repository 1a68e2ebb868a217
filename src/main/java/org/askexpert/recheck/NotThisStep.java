package org.askexpert.recheck;

import org.askexpert.shared.Problem;

/** The re-check is at a step that does not allow this, or somebody was faster. */
class NotThisStep extends Problem {
    NotThisStep() {
        super(Kind.CONFLICT, "wrong-stage", "This re-check has moved on. Open it again to see where it stands.");
    }
}
