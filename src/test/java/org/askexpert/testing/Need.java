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

    /** The same answer, said aloud: a build must tell what it left out. */
    ConditionEvaluationResult aloudOf(String test) {
        var answer = of(test);
        if (answer.isDisabled()) answer.getReason().ifPresent(System.out::println);
        return answer;
    }

    ConditionEvaluationResult of(String test) {
        if (there.getAsBoolean()) return enabled(what + " is there");
        if (ci)
            throw new IllegalStateException(test + " needs " + what + ", which is missing; CI may not leave it out");
        return disabled("LEFT OUT: " + test + " needs " + what + ", which is not here");
    }
}
