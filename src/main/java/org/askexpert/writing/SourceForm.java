package org.askexpert.writing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;

/**
 * One row of sources in the editor.
 *
 * @param pin address and state of what was cited, {@code sore-back@2}; counts while the address stays the same
 */
record SourceForm(
        SourceKind kind,
        String title,
        String url,

        @Pattern(regexp = "(\\d{4})?", message = "Enter the year of each source as four digits")
        String year,

        String slug,
        String pin) {

    private static final java.util.regex.Pattern REVISION = java.util.regex.Pattern.compile("[1-9]\\d{0,8}");

    static final SourceForm EMPTY = new SourceForm(null, null, null, null, null, null);

    static SourceForm of(SourceLine line) {
        String year = line.year() == null ? null : line.year().toString();
        String pin = line.revision() == null ? null : line.slug() + "@" + line.revision();
        return new SourceForm(line.kind(), line.title(), line.url(), year, line.slug(), pin);
    }

    /** A row where only the kind was chosen counts as empty. */
    @JsonIgnore
    public boolean isEmpty() {
        return Stream.of(title, url, year, slug).allMatch(text -> text == null || text.isBlank());
    }

    /** In one line, to compare and to copy. */
    String words() {
        return Stream.of(title, year, url, slug)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    SourceLine line() {
        Integer published = year == null || year.isEmpty() ? null : Integer.valueOf(year);
        return new SourceLine(kind, slug, title, url, published, revision());
    }

    private Integer revision() {
        if (slug == null || pin == null || !pin.startsWith(slug + "@")) return null;
        String read = pin.substring(slug.length() + 1);
        return REVISION.matcher(read).matches() ? Integer.valueOf(read) : null;
    }
}
