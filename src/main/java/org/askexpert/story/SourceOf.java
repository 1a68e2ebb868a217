package org.askexpert.story;

import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;

/** A source with the revision that rests on it. */
record SourceOf(int revision, SourceKind kind, String slug, String title, String url, Integer year) {

    static final String SELECT = "select new org.askexpert.story.SourceOf(d.number, s.kind, s.slug, s.title, s.url,"
            + " s.publicationYear) from Source s join s.revision d join d.question q";

    SourceLine line() {
        return new SourceLine(kind, slug, title, url, year);
    }
}
