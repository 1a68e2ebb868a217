package org.askexpert.memory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A page as it goes out, plain and packed. Each has a version of its own: a strong one, as the bytes are always the same,
 * which is also why no container may pack them on the way.
 */
record PublicPage(String type, String caching, Body plain, Body packed, Shown shown, Instant made) {

    private static final int OVERHEAD = 1_000;

    record Body(byte[] bytes, String version) {

        static Body of(byte[] bytes) {
            return new Body(bytes, '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash(bytes)) + '"');
        }
    }

    /** @param shown null where it shall not be kept */
    static PublicPage of(HttpServletResponse written, byte[] bytes, Shown shown, Instant now) {
        String caching = written.getHeader(HttpHeaders.CACHE_CONTROL);
        return new PublicPage(written.getContentType(), caching, Body.of(bytes), Body.of(packed(bytes)), shown, now);
    }

    int weight() {
        return plain.bytes().length + packed.bytes().length + OVERHEAD;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pack = Encodings.takesGzip(request);
        Body body = pack ? packed : plain;
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (new ServletWebRequest(request, response).checkNotModified(body.version())) return;
        response.setContentType(type);
        if (pack) response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setContentLength(body.bytes().length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body.bytes());
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
