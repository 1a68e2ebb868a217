package org.askexpert.testing;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** What a test needs from the machine: where it is missing, a person's build leaves the test out, CI fails. */
record Need(String what, BooleanSupplier there, boolean ci) {

    static boolean inCi() {
        return "true".equalsIgnoreCase(System.getenv("CI"));
    }

    ConditionEvaluationResult of(String test) {
        if (there.getAsBoolean()) return enabled(what + " is there");
        if (ci)
            throw new IllegalStateException(test + " needs " + what + ", which is missing; CI may not leave it out");
        var message = "LEFT OUT: " + test + " needs " + what + ", which is not here";
        System.out.println(message);
        return disabled(message);
    }
}
