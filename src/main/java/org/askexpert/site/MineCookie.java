package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Holds the asker's session while the browser is open; the session itself ends after 30 idle minutes. */
@Component
class MineCookie {

    static final String NAME = "mine";

    private static final Duration UNTIL_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private final OwnCookie cookie;

    MineCookie(@Value("${askexpert.base-url:}") String baseUrl) {
        cookie = new OwnCookie(NAME, "/mine", "Strict", baseUrl);
    }

    void keep(String session, HttpServletResponse response) {
        cookie.set(session, UNTIL_BROWSER_CLOSES, response);
    }

    void remove(HttpServletResponse response) {
        cookie.remove(response);
    }
}
