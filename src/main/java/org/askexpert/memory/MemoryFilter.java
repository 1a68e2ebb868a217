package org.askexpert.memory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers from memory what it can. What else is public it sends as bytes with versions, too, and remembers it where its
 * handler said what it shows. It looks at no cookie.
 */
class MemoryFilter extends OncePerRequestFilter {

    private final PageMemory memory;
    private final Clock clock;

    MemoryFilter(PageMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PublicPage> known = memory.find(request.getRequestURI(), request.getQueryString() != null);
        if (known.filter(memory::isTrusted).isPresent()) {
            known.get().send(request, response);
            return;
        }
        long before = memory.changes();
        var written = new ContentCachingResponseWrapper(response);
        chain.doFilter(inFull(request), written);
        if (isPublic(written)) {
            page(request, written, before).send(request, response);
        } else if (known.isPresent() && written.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            known.get().send(request, response);
        } else {
            written.copyBodyToResponse();
        }
    }

    private PublicPage page(HttpServletRequest request, ContentCachingResponseWrapper written, long before) {
        Shown shown = Shown.on(request);
        PublicPage page = PublicPage.of(written, written.getContentAsByteArray(), shown, clock.instant());
        if (shown != null && (shown.whateverTheQuery() || request.getQueryString() == null)) {
            memory.remember(request.getRequestURI(), page, before);
        }
        return page;
    }

    /** A page that brings a cookie is for one person. */
    private static boolean isPublic(ContentCachingResponseWrapper written) {
        String caching = written.getHeader(HttpHeaders.CACHE_CONTROL);
        return written.getStatus() == HttpServletResponse.SC_OK
                && caching != null
                && caching.startsWith("public")
                && written.getHeader(HttpHeaders.SET_COOKIE) == null;
    }

    /** Whoever asks for the head alone makes the whole page, for the next reader. */
    private static HttpServletRequest inFull(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return request;
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
