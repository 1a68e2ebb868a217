package org.askexpert.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Remembers, in a cookie, which staff page somebody wanted before signing in. */
@Component
class ReturnAddress {

    private static final String NAME = "return-to";
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final String START = "/desk";

    private final Cookies cookies;

    ReturnAddress(Cookies cookies) {
        this.cookies = cookies;
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        boolean isPage = request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
        if (isPage && isOurs(request.getRequestURI())) {
            set(response, request.getRequestURI(), LIFETIME);
        }
    }

    /** The page to show after signing in; only an address of staff of ours counts. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, cookies.name(NAME));
        if (cookie == null) return START;
        set(response, "", Duration.ZERO);
        return isOurs(cookie.getValue()) ? cookie.getValue() : START;
    }

    private void set(HttpServletResponse response, String value, Duration lifetime) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookies.cookie(NAME, value, lifetime).toString());
    }

    private static boolean isOurs(String path) {
        return path.matches("/[A-Za-z0-9_/-]{1,120}") && !path.startsWith("/api/") && Routes.isForStaff(path);
    }
}
