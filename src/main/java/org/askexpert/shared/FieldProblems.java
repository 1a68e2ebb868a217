package org.askexpert.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Validation as Spring and Jakarta report it, as problems that name the field. */
final class FieldProblems {

    private FieldProblems() {}

    static Optional<Problem> of(Throwable thrown) {
        if (thrown instanceof MethodArgumentNotValidException invalid)
            return Optional.of(of(invalid.getBindingResult()));
        if (thrown instanceof BindException invalid) return Optional.of(of(invalid.getBindingResult()));
        if (thrown instanceof HandlerMethodValidationException invalid) return Optional.of(of(invalid));
        if (thrown instanceof ConstraintViolationException invalid) {
            return Optional.of(Problem.invalid(invalid.getConstraintViolations().stream()
                    .map(violation -> new Problem.FieldError(leaf(violation), violation.getMessage()))
                    .toList()));
        }
        return Optional.empty();
    }

    private static Problem of(BindingResult result) {
        return Problem.invalid(
                result.getAllErrors().stream().map(FieldProblems::fieldError).toList());
    }

    private static Problem of(HandlerMethodValidationException invalid) {
        List<Problem.FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> named(error, result.getMethodParameter().getParameterName())))
                .toList();
        return Problem.invalid(errors);
    }

    private static Problem.FieldError named(MessageSourceResolvable error, String parameter) {
        if (error instanceof FieldError field) return fieldError(field);
        return new Problem.FieldError(parameter, error.getDefaultMessage());
    }

    private static Problem.FieldError fieldError(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return new Problem.FieldError(error.getObjectName(), error.getDefaultMessage());
        }
        // Spring's own words for a failed conversion repeat what was typed
        String message = field.isBindingFailure() ? "Choose one of the values on offer." : field.getDefaultMessage();
        return new Problem.FieldError(field.getField(), message);
    }

    private static String leaf(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.indexOf('.') + 1);
    }
}
