package org.askexpert.people;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One line of the table of routes. */
record Route(Set<HttpMethod> methods, PathPattern pattern, Policy policy) {

    static Route of(Set<HttpMethod> methods, String pattern, Policy policy) {
        return new Route(methods, PathPatternParser.defaultInstance.parse(pattern), policy);
    }

    boolean matches(PathContainer path) {
        return pattern.matches(path);
    }

    boolean takes(HttpMethod method) {
        return methods.contains(method == HttpMethod.HEAD ? HttpMethod.GET : method);
    }
}
