package org.askexpert.archive;

import org.askexpert.question.SourceKind;
import org.askexpert.shared.Problem;
import org.askexpert.text.WebAddress;

/**
 * What an answer rests on.
 *
 * @param slug of an entry or factsheet of ours, or null
 * @param url of a page elsewhere, or null
 * @param revision which state of the entry, or edition of the factsheet, it was taken from, or null
 */
public record CitedSource(SourceKind kind, String slug, String title, String url, Integer year, Integer revision) {

    public CitedSource(SourceKind kind, String slug, String title, String url, Integer year) {
        this(kind, slug, title, url, year, null);
    }

    /** Refuses an address that a link must not have. */
    void check() {
        if (url != null && (url.length() > 2_000 || !WebAddress.isWebAddress(url))) {
            throw Problem.invalid("sources", "Web addresses must start with http:// or https://");
        }
        if (title != null && title.codePointCount(0, title.length()) > 300) {
            throw Problem.invalid("sources", "Titles of sources must be 300 characters or less");
        }
    }
}
