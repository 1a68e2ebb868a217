package org.askexpert.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.askexpert.shared.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page be written to from our own pages only, as the browser tells by Fetch Metadata or Origin. The API is
 * free of this: it knows no cookies.
 */
class SameSite extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String ownOrigin;

    SameSite(String ownOrigin) {
        this.ownOrigin = ownOrigin;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!comesFromUs(request)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "Send this form from our own pages.");
        }
        chain.doFilter(request, response);
    }

    private boolean comesFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return false;
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals(ownOrigin) || origin.equals(origin(request));
    }

    private static String origin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
