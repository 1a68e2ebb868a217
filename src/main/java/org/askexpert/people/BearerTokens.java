package org.askexpert.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.askexpert.guard.SecretLinks;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who calls the API: a personal token of staff, or an asker's session. Cookies say nothing here. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String ASKER_SESSION = "asker-session";
    private static final int LONGEST = 200;

    private final StaffRights staff;
    private final SecretLinks links;

    BearerTokens(StaffRights staff, SecretLinks links) {
        this.staff = staff;
        this.links = links;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null) {
            var context = new SecurityContextImpl(authentication(header));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private ViewerAuthentication authentication(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || header.length() > LONGEST) throw unknown();
        String token = header.substring(SCHEME.length()).strip();
        Optional<ViewerAuthentication> person = staff.ofToken(token);
        if (person.isPresent()) return person.get();
        return links.open(ASKER_SESSION, token)
                .map(question -> ViewerAuthentication.of(new Viewer.Asker(Long.parseLong(question))))
                .orElseThrow(BearerTokens::unknown);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.UNAUTHENTICATED, "This bearer token does not work. Send a current one.");
    }
}
