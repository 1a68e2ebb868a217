package org.askexpert.people;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** How our cookies look: behind TLS bound to this host, for scripts never readable, for other sites never sent. */
@Component
class Cookies {

    private final boolean secure;

    Cookies(@Value("${askexpert.base-url:}") String baseUrl) {
        this.secure = baseUrl.startsWith("https://");
    }

    boolean areSecure() {
        return secure;
    }

    String name(String bare) {
        return secure ? "__Host-" + bare : bare;
    }

    /** A cookie of ours; a lifetime of zero removes it. */
    ResponseCookie cookie(String bare, String value, Duration lifetime) {
        return ResponseCookie.from(name(bare), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build();
    }
}
