package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import org.askexpert.factor.SecondFactor;
import org.springframework.stereotype.Component;

/** Where staff need a second factor: whoever has none gets to the page that sets it up, and is nobody everywhere else. */
@Component
class Enrolment {

    static final String ADDRESS = "/account/second-factor";

    private static final String FIRST = Enrolment.class.getName();

    private final SecondFactor factor;

    Enrolment(SecondFactor factor) {
        this.factor = factor;
    }

    /** Whether this request has to wait for it; remembered for whoever refuses it. */
    boolean comesFirst(SignedIn person, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(ADDRESS) || path.startsWith(ADDRESS + "/")) return false;
        boolean first = factor.mustEnrol(person.viewer().person());
        if (first) request.setAttribute(FIRST, true);
        return first;
    }

    static boolean cameFirst(HttpServletRequest request) {
        return request.getAttribute(FIRST) != null;
    }
}
