package org.askexpert.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Full addresses of public pages, from the configured start and never from what a request claims. */
@Component
public class PublicAddress {

    private final String start;

    PublicAddress(@Value("${askexpert.base-url:}") String baseUrl) {
        start = baseUrl.isBlank() ? "http://localhost:8080" : baseUrl.replaceAll("/+$", "");
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return start + path;
    }
}
