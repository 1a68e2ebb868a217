package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says that the address did not open the question; whatever did not match, the words are the same. */
@Component
class WrongAddress {

    private final Dates dates;
    private final Clock clock;

    WrongAddress(Dates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /** Puts the words beside the field {@code email}; what is no matter of addresses is thrown on. */
    void show(Problem problem, BindingResult errors, HttpServletResponse response) {
        errors.rejectValue("email", "refused", message(problem, response));
    }

    private String message(Problem problem, HttpServletResponse response) {
        if (problem.kind() == Problem.Kind.UNKNOWN) {
            response.setStatus(Problem.Kind.INVALID.status());
            return "Enter the email address you asked with";
        }
        if (problem.kind() != Problem.Kind.TOO_MANY) throw problem;
        Duration wait = problem.retryAfter().orElse(Duration.ofMinutes(15));
        response.setStatus(problem.kind().status());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        return "Too many tries. Try again at " + dates.time(clock.instant().plus(wait)) + ".";
    }
}
