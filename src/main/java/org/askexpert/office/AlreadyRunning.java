package org.askexpert.office;

import org.askexpert.shared.Problem;

/** Somebody else gave the step another try before. */
class AlreadyRunning extends Problem {

    AlreadyRunning() {
        super(Kind.CONFLICT, "Already running again.");
    }
}
