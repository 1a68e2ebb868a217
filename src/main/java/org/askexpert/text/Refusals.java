package org.askexpert.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.askexpert.shared.Problem;

/** Gathers what is wrong with the fields of one form, so that people see all of it at once. */
public final class Refusals {

    private final List<Problem.FieldError> errors = new ArrayList<>();

    /** The value of one field, or null where it was refused: look at nothing before {@link #throwIfAny()}. */
    public <T> T take(Supplier<T> field) {
        try {
            return field.get();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) throw problem;
            errors.addAll(problem.errors());
            return null;
        }
    }

    /** Adds a refusal of the caller's own. */
    public void add(String field, String message) {
        errors.add(new Problem.FieldError(field, message));
    }

    public void throwIfAny() {
        if (!errors.isEmpty()) throw Problem.invalid(errors);
    }
}
