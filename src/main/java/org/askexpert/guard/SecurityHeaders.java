package org.askexpert.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The headers that every response carries, errors and faults before the filter chain included. */
final class SecurityHeaders {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000");

    /** What a search engine may show: the archive's pages but no search in it, and what we say of ourselves. */
    private static final Pattern INDEXABLE = Pattern.compile("/|/(help|contact|privacy|accessibility|robots\\.txt)"
            + "|/sitemap(\\.xml|/.*)|/(css|js|img|webjars)/.*|/favicon\\..*"
            + "|/archive(/topics/[^.]*|/(?!search$)[^/.]*)?");

    /** A form below the archive is for the one who fills it in. */
    private static final Pattern FORM = Pattern.compile("/archive/[^/]+/feedback(/.*)?");

    private SecurityHeaders() {}

    static void write(String path, HttpServletResponse response) {
        write(path, response::setHeader);
    }

    static void write(String path, BiConsumer<String, String> header) {
        ALWAYS.forEach(header);
        if (!isCacheable(path)) header.accept("Cache-Control", "no-store");
        if (!INDEXABLE.matcher(path).matches()) header.accept("X-Robots-Tag", "noindex");
    }

    /** Only the public archive and files of ours may be kept by a cache; their controllers say for how long. */
    private static boolean isCacheable(String path) {
        return path.equals("/archive")
                || path.startsWith("/archive/") && !FORM.matcher(path).matches()
                || path.startsWith("/webjars/")
                || path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/img/")
                || path.startsWith("/favicon.");
    }
}
