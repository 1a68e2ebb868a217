package org.askexpert.writing;

import jakarta.validation.constraints.Pattern;
import java.util.stream.Stream;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;

/** One row of sources in the editor. */
record SourceForm(
        SourceKind kind,
        String title,
        String url,

        @Pattern(regexp = "(\\d{4})?", message = "Enter the year of each source as four digits")
        String year,

        String slug) {

    static final SourceForm EMPTY = new SourceForm(null, null, null, null, null);

    static SourceForm of(SourceLine line) {
        String year = line.year() == null ? null : line.year().toString();
        return new SourceForm(line.kind(), line.title(), line.url(), year, line.slug());
    }

    /** A row where only the kind was chosen counts as empty. */
    public boolean isEmpty() {
        return Stream.of(title, url, year, slug).allMatch(text -> text == null || text.isBlank());
    }

    SourceLine line() {
        return new SourceLine(kind, slug, title, url, year == null || year.isEmpty() ? null : Integer.valueOf(year));
    }
}
