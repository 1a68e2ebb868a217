package org.askexpert.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A problem as the page {@code problem} shows it. */
public record ProblemView(int status, String title, String detail, List<Problem.FieldError> errors) {

    /** Finds the heading of the page: {@code shared.problem.404}, else the short title. */
    @Component
    static class Words {

        private final MessageSource messages;

        Words(MessageSource messages) {
            this.messages = messages;
        }

        ProblemView view(Problem problem) {
            int status = problem.kind().status();
            String title = messages.getMessage(
                    "shared.problem." + status, null, problem.kind().title(), Locale.ENGLISH);
            return new ProblemView(status, title, problem.getMessage(), problem.errors());
        }
    }
}
