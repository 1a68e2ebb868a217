package org.askexpert.question;

/**
 * A source as somebody typed it: an entry or factsheet by slug, or a title with an address and a year.
 *
 * @param revision which state of an entry, or edition of a factsheet, was read; null for other kinds
 */
public record SourceLine(SourceKind kind, String slug, String title, String url, Integer year, Integer revision) {

    public SourceLine(SourceKind kind, String slug, String title, String url, Integer year) {
        this(kind, slug, title, url, year, null);
    }

    /** The same, taken from this state of what it leads to. */
    public SourceLine pinnedTo(Integer read) {
        return new SourceLine(kind, slug, title, url, year, read);
    }
}
