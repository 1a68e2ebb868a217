package org.askexpert.site;

import org.askexpert.shared.Problem;
import org.springframework.validation.BindingResult;

/** Shows a refusal beside the fields of the form it belongs to. */
final class Refusal {

    private Refusal() {}

    /** Puts each message to its field; what is no refusal of fields is thrown on. */
    static void show(Problem problem, BindingResult errors) {
        if (problem.kind() != Problem.Kind.INVALID) throw problem;
        problem.errors().forEach(error -> errors.rejectValue(error.field(), "refused", error.message()));
    }
}
