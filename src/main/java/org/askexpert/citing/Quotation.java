package org.askexpert.citing;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.askexpert.text.Markdown;

/**
 * Words of an earlier answer as a block quotation with a line that says whose they are.
 *
 * @param slug where they stand
 * @param from names the answer and its date, in plain words
 */
record Quotation(String slug, String from) {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>#|~&!])");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BULLET = Pattern.compile("^([-+=])");

    /**
     * Quotes Markdown as it is, quotations in it one level deeper; where that would swallow the line below, as an open
     * code block does, its plain words.
     */
    String of(String markdown) {
        String quoted = quote(markdown);
        return endsWithSource(quoted) ? quoted : quote(plain(Markdown.words(markdown)));
    }

    /** A text without any sign that Markdown would obey. */
    static String plain(String text) {
        String escaped = SIGNS.matcher(text).replaceAll("\\\\$1");
        escaped = NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
        return BULLET.matcher(escaped).replaceFirst("\\\\$1");
    }

    private String quote(String markdown) {
        String lines = markdown.strip()
                .lines()
                .map(line -> line.isBlank() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        return lines + "\n>\n> " + source();
    }

    private String source() {
        return "[" + plain(from) + "](/archive/" + slug + ")";
    }

    private boolean endsWithSource(String quoted) {
        String html = Markdown.render(quoted).html().strip();
        String end = Markdown.render(source()).html().strip() + "\n</blockquote>";
        return html.startsWith("<blockquote>") && html.endsWith(end);
    }
}
