package org.askexpert.shared;

import java.util.List;

/** A problem as the page {@code problem} shows it. */
record ProblemView(int status, String title, String detail, List<Problem.FieldError> errors) {

    static ProblemView of(Problem problem) {
        return new ProblemView(problem.kind().status(), problem.kind().title(), problem.getMessage(), problem.errors());
    }
}
