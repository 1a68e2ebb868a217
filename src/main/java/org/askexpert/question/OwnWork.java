package org.askexpert.question;

import org.askexpert.shared.Problem;

/** Whoever wrote or edited any revision does not decide on one. */
class OwnWork extends Problem {
    OwnWork(Reference question) {
        super(
                Kind.FORBIDDEN,
                "own-work",
                "You worked on the answer to %s, so someone else has to approve it.".formatted(question));
    }
}
