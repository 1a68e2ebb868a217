package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the form of an unsent question together; it outlives the form, so that we can say that it was deleted. */
@Component
class AskCookie {

    static final String NAME = "ask";

    private final OwnCookie cookie;

    AskCookie(@Value("${askexpert.base-url:}") String baseUrl) {
        cookie = new OwnCookie(NAME, "/ask", "Lax", baseUrl);
    }

    void keep(String token, HttpServletResponse response) {
        cookie.set(token, Duration.ofDays(3), response);
    }

    void remove(HttpServletResponse response) {
        cookie.remove(response);
    }
}
