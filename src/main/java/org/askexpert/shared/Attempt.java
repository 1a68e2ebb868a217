package org.askexpert.shared;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.validation.BindingResult;

/**
 * What became of a use case that a form called: done, or refused. What is wrong with a field stands beside that field;
 * whatever else was refused, the page still has what somebody typed.
 */
public final class Attempt {

    private final Problem refusal;

    private Attempt(Problem refusal) {
        this.refusal = refusal;
    }

    /**
     * Calls the use case unless the form is wrong already.
     *
     * @throws Problem malformed, where a field held what no page of ours sends: then there is no form at all
     */
    public static Attempt of(BindingResult errors, Runnable verb) {
        if (errors.getTarget() == null) {
            throw new Problem(Problem.Kind.MALFORMED, "We could not understand the request.");
        }
        if (errors.hasErrors()) return new Attempt(Problem.invalid(List.of()));
        try {
            verb.run();
            return new Attempt(null);
        } catch (Problem problem) {
            problem.errors().forEach(error -> put(error, errors));
            return new Attempt(problem);
        } catch (ConcurrencyFailureException raced) {
            return new Attempt(Problem.conflict("Somebody else was faster. Look at it again, then repeat."));
        }
    }

    public boolean worked() {
        return refusal == null;
    }

    /** What is wrong with no field has a page of its own. */
    public void refuseUnlessInvalid() {
        if (refusal != null && !isInvalid()) throw refusal;
    }

    /** Whether the same page, with the errors in it, is the answer. */
    public boolean isInvalid() {
        return refusal.kind() == Problem.Kind.INVALID;
    }

    public boolean isStale() {
        return refusal.kind() == Problem.Kind.STALE;
    }

    /** Somebody was faster, or the question has moved on; every other refusal is thrown again. */
    public boolean wasTooLate() {
        if (refusal != null && refusal.kind() != Problem.Kind.CONFLICT) throw refusal;
        return refusal != null;
    }

    public int status() {
        return refusal.kind().status();
    }

    public String detail() {
        return refusal.getMessage();
    }

    /** What is wrong with no field of this form is wrong with all of it. */
    private static void put(Problem.FieldError error, BindingResult errors) {
        if (errors.getFieldType(error.field()) == null) errors.reject("refused", error.message());
        else errors.rejectValue(error.field(), "refused", error.message());
    }
}
