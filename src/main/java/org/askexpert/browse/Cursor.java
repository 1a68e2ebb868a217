package org.askexpert.browse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list by date: behind or before this entry. */
record Cursor(Instant at, String slug) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,11}) ([a-z0-9-]{1,80})");

    /** Reads a place; nonsense is none, which is the beginning. */
    static Optional<Cursor> from(String sent) {
        if (sent == null || sent.length() > 160) return Optional.empty();
        try {
            String text = new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.US_ASCII);
            Matcher form = FORM.matcher(text);
            if (!form.matches()) return Optional.empty();
            return Optional.of(new Cursor(Instant.ofEpochSecond(Long.parseLong(form.group(1))), form.group(2)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    String sent() {
        byte[] text = (at.getEpochSecond() + " " + slug).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
