package org.askexpert.text;

/** The beginning of a text, for lists. */
public final class Excerpt {

    static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * The first words of a Markdown text, without its signs and, where it says something itself, without its quotes.
     *
     * @param max code points at most, the ellipsis of a cut text included
     */
    public static String of(String markdown, int max) {
        return cut(PlainText.of(markdown), max);
    }

    /** Cuts between two words, or inside the first one when that alone is too long. */
    static String cut(String line, int max) {
        if (line.codePointCount(0, line.length()) <= max) return line;
        int end = line.offsetByCodePoints(0, max - ELLIPSIS.length());
        int blank = line.lastIndexOf(' ', end);
        String kept = line.substring(0, blank > 0 ? blank : end);
        return kept.replaceFirst("[\\s,;:.–—-]+$", "") + ELLIPSIS;
    }
}
