package org.askexpert.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.askexpert.shared.Problem;
import org.askexpert.shared.ProblemFaces;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: writes the headers first, and shows the problems that inner filters throw. */
class HeaderFilter extends OncePerRequestFilter {

    private final ProblemFaces faces;

    HeaderFilter(ProblemFaces faces) {
        this.faces = faces;
    }

    /** Faults before the filters, such as TRACE, come here only as errors. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.write(request.getRequestURI(), response);
        try {
            chain.doFilter(request, response);
        } catch (Problem problem) {
            faces.show(problem, request, response);
        }
    }
}
