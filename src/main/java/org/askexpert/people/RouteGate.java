package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.shared.WrongMethod;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Spring Security asks here, and only here, whether a request may pass: the table of routes decides. */
@Component
class RouteGate implements AuthorizationManager<RequestAuthorizationContext> {

    private final List<Route> lines;

    RouteGate(Routes routes) {
        this.lines = routes.lines().stream()
                .sorted(Comparator.comparing(Route::pattern))
                .toList();
    }

    @Override
    @Deprecated
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(admits(context.getRequest(), who));
    }

    @Override
    public AuthorizationResult authorize(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(admits(context.getRequest(), who));
    }

    /**
     * Whether this viewer may call this route; strangers learn nothing about addresses of staff.
     *
     * @throws Problem 404 for an address without a line, 405 for a method without one
     */
    boolean admits(HttpServletRequest request, Supplier<Authentication> who) {
        String path = request.getRequestURI();
        if (Routes.isForStaff(path) && CurrentPerson.viewer(who.get()) instanceof Viewer.Reader) return false;
        // our addresses need no escapes: an escaped letter would pass by whatever compares the address as sent
        if (path.contains("%")) throw Problem.unknown();
        Policy policy = policy(PathContainer.parsePath(path), HttpMethod.valueOf(request.getMethod()));
        if (policy == Policy.PUBLIC) return true;
        return policy.admits(CurrentPerson.viewer(who.get())) && !writesByReadingToken(request, who.get());
    }

    static boolean writesByReadingToken(HttpServletRequest request, Authentication who) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reading && who instanceof ViewerAuthentication known && known.readsOnly();
    }

    private Policy policy(PathContainer path, HttpMethod method) {
        var others = new TreeSet<HttpMethod>();
        for (Route line : lines) {
            if (!line.matches(path)) continue;
            if (line.takes(method)) return line.policy();
            others.addAll(line.methods());
        }
        throw others.isEmpty() ? Problem.unknown() : WrongMethod.allowing(others);
    }
}
