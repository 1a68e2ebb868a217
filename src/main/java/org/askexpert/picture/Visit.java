package org.askexpert.picture;

import java.time.Instant;

/**
 * One stay of a question at one step.
 *
 * @param until null while it is there
 * @param isLeft whether it was called away before the step was done
 */
public record Visit(String step, Instant from, Instant until, boolean isLeft) {

    boolean isNow() {
        return until == null;
    }
}
