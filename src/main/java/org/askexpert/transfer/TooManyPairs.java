package org.askexpert.transfer;

import org.askexpert.shared.Problem;

/** More pairs than one page or one request takes: they go into the archive by a job. */
public class TooManyPairs extends Problem {
    TooManyPairs() {
        super(Kind.TOO_LARGE, "An import takes up to 1,000 pairs at once. Split the file into smaller ones.");
    }
}
