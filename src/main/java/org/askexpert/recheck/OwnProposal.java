package org.askexpert.recheck;

import org.askexpert.shared.Problem;

/** Whoever looked at an entry again, or wrote a proposal for it, does not confirm one. */
class OwnProposal extends Problem {
    OwnProposal() {
        super(Kind.FORBIDDEN, "own-work", "You worked on this re-check, so someone else has to confirm it.");
    }
}
