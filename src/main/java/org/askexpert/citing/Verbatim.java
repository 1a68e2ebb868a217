package org.askexpert.citing;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.askexpert.text.Markdown;

/** Whether a quotation says what its source says, paragraph by paragraph; blanks and signs of Markdown do not count. */
final class Verbatim {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n(?:[> \t]*\n)+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final String source;

    /** @param texts of the source, in Markdown */
    Verbatim(String... texts) {
        source = Arrays.stream(texts).map(Verbatim::words).reduce("", String::concat);
    }

    boolean holds(String quoted) {
        return PARAGRAPHS.splitAsStream(quoted).map(Verbatim::words).allMatch(source::contains);
    }

    private static String words(String markdown) {
        return BLANKS.matcher(Markdown.words(markdown)).replaceAll("");
    }
}
