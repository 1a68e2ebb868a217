package org.askexpert.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A problem as {@code application/problem+json} (RFC 9457), never with an {@code instance}. */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(String type, String title, int status, String detail, String code, List<Problem.FieldError> errors) {

    static ProblemBody of(Problem problem) {
        return new ProblemBody(
                "about:blank",
                problem.kind().title(),
                problem.kind().status(),
                problem.getMessage(),
                problem.code().orElse(null),
                problem.errors());
    }
}
