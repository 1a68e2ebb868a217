package org.askexpert.intake;

import java.time.Duration;
import java.util.List;
import org.askexpert.shared.Problem;

/** No new questions are taken at present. A conflict, not a failure: nothing is broken, and trying again at once is idle. */
public class IntakeClosed extends Problem {

    public static final String CODE = "intake-closed";

    IntakeClosed(String day, Duration left) {
        super(Kind.CONFLICT, CODE, "We are not taking new questions until %s.".formatted(day), List.of(), null, left);
    }
}
