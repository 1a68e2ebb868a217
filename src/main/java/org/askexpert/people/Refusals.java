package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.ProblemFaces;
import org.askexpert.shared.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What somebody gets who may not pass: strangers the way to sign in, colleagues a plain no. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RouteGate gate;
    private final ReturnAddress returnAddress;
    private final ProblemFaces faces;

    Refusals(RouteGate gate, ReturnAddress returnAddress, ProblemFaces faces) {
        this.gate = gate;
        this.returnAddress = returnAddress;
        this.faces = faces;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            faces.show(
                    new Problem(Problem.Kind.UNAUTHENTICATED, "Sign in, or send a bearer token."), request, response);
            return;
        }
        if (Enrolment.cameFirst(request)) {
            response.sendRedirect(Enrolment.ADDRESS);
            return;
        }
        returnAddress.remember(request, response);
        List<String> typed = TypedWords.of(request);
        if (typed.isEmpty()) {
            response.sendRedirect("/sign-in");
        } else {
            request.setAttribute("typed", typed);
            faces.show(new Problem(Problem.Kind.UNAUTHENTICATED, "Your session ended."), request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        // a form without its token is refused before the table was asked
        boolean admitted =
                gate.admits(request, () -> SecurityContextHolder.getContext().getAuthentication());
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!admitted && RouteGate.writesByReadingToken(request, who)) {
            faces.show(new Problem(Problem.Kind.FORBIDDEN, "This token may only read."), request, response);
        } else if (!admitted && CurrentPerson.viewer() instanceof Viewer.Reader) {
            commence(request, response, null);
        } else if (admitted && denied instanceof CsrfException) {
            request.setAttribute("typed", TypedWords.of(request));
            faces.show(formExpired(), request, response);
        } else {
            faces.show(new Problem(Problem.Kind.FORBIDDEN, "Your account may not do this."), request, response);
        }
    }

    private static Problem formExpired() {
        return new Problem(
                Problem.Kind.FORBIDDEN,
                "form-expired",
                "Your session ended before the form was sent. Go back, load the page again and send it once more.");
    }
}
