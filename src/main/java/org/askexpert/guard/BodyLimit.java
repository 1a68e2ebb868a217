package org.askexpert.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.askexpert.shared.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large before anybody parses them; only the archive import may be long. */
class BodyLimit extends OncePerRequestFilter {

    private static final long USUAL = 256 * 1024L;
    private static final long IMPORT = 64 * 1024 * 1024L;
    private static final long STREAM = 4 * 1024 * 1024 * 1024L;
    private static final String IMPORT_PAGE = "/office/archive/import";

    /** Read as it comes, never held whole. */
    private static final String IMPORTS = "/api/v1/office/archive/imports";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request.getRequestURI());
        boolean unmeasured = request.getHeader("Transfer-Encoding") != null;
        // forms are read by the container itself, past any wrapper: those must say their length
        if (request.getContentLengthLong() > limit || unmeasured && isForm(request)) throw tooLarge();
        if (isForm(request)) refuseBrokenForm(request);
        chain.doFilter(unmeasured ? new MeasuredRequest(request, limit) : request, response);
    }

    private static long limit(String path) {
        if (path.equals(IMPORTS)) return STREAM;
        return path.equals(IMPORT_PAGE) ? IMPORT : USUAL;
    }

    static Problem tooLarge() {
        return new Problem(Problem.Kind.TOO_LARGE, "Send less at once.");
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }

    private static void refuseBrokenForm(HttpServletRequest request) {
        if (request.getContentType().startsWith("multipart/")) return;
        request.getParameterMap();
        if (request.getAttribute("org.apache.catalina.parameter_parse_failed") != null) {
            throw new Problem(Problem.Kind.MALFORMED, "We could not read the form.");
        }
    }
}
