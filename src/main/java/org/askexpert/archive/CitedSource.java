package org.askexpert.archive;

import java.util.regex.Pattern;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Problem;

/**
 * What an answer rests on.
 *
 * @param slug of an entry or factsheet of ours, or null
 * @param url of a page elsewhere, or null
 */
public record CitedSource(SourceKind kind, String slug, String title, String url, Integer year) {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    /** Refuses an address that a link must not have. */
    void check() {
        if (url != null && (url.length() > 2_000 || !WEB_ADDRESS.matcher(url).matches())) {
            throw Problem.invalid("sources", "Web addresses must start with http:// or https://");
        }
        if (title != null && title.codePointCount(0, title.length()) > 300) {
            throw Problem.invalid("sources", "Titles of sources must be 300 characters or less");
        }
    }
}
