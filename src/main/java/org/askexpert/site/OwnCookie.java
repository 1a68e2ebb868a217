package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** A cookie of one part of the site: no script reads it, no other path gets it. */
class OwnCookie {

    private final String name;
    private final String path;
    private final String sameSite;
    private final boolean secure;

    OwnCookie(String name, String path, String sameSite, String baseUrl) {
        this.name = name;
        this.path = path;
        this.sameSite = sameSite;
        this.secure = baseUrl.startsWith("https://");
    }

    void set(String value, Duration lifetime, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path(path)
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void remove(HttpServletResponse response) {
        set("", Duration.ZERO, response);
    }
}
