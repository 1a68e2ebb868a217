package org.askexpert.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what went wrong outside any controller. */
@Controller
class ErrorPages implements ErrorController {

    private final ProblemAdvice advice;

    ErrorPages(ProblemAdvice advice) {
        this.advice = advice;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        return advice.face(problem(request), request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(ProblemFaces.PROBLEM) instanceof Problem problem) return problem;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return ProblemTranslation.of(thrown);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            return ProblemTranslation.ofStatus(status);
        }
        return Problem.unknown();
    }
}
