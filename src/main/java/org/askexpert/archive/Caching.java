package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.memory.Shown;
import org.springframework.http.HttpHeaders;

/** Public pages are the same bytes for everybody: caches may keep them shortly, and the bytes name their version. */
public final class Caching {

    private Caching() {}

    public static void shortly(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, Shown.SHORTLY);
    }
}
