package org.askexpert.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** Gives every exception of a controller its two faces: JSON below {@code /api}, else the view {@code problem}. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private final Clock clock;

    ProblemAdvice(Clock clock) {
        this.clock = clock;
    }

    /** The caller hung up: nobody is left to answer. */
    @ExceptionHandler
    void goneAway(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler(Exception.class)
    Object show(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        return face(ProblemTranslation.of(thrown), request, response);
    }

    Object face(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        HttpHeaders headers = ProblemFaces.headers(problem);
        HttpStatusCode status = HttpStatusCode.valueOf(problem.kind().status());
        if (ProblemFaces.isApi(request)) {
            return ResponseEntity.status(status)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemBody.of(problem));
        }
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        var page = new ModelAndView("problem", "problem", ProblemView.of(problem));
        problem.retryAfter()
                .ifPresent(wait -> page.addObject("retryAt", clock.instant().plus(wait)));
        if (problem instanceof BrokenRequest broken) page.addObject("traceId", broken.trace());
        page.setStatus(status);
        return page;
    }
}
