package org.askexpert.transfer;

import java.util.regex.Pattern;

/** Plain text as Markdown that shows every sign as it was typed. */
final class AsTyped {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>]|&(?=#?\\w+;)");
    private static final Pattern OPENING = Pattern.compile("^[#+~-]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

    private AsTyped() {}

    /**
     * Escapes what Markdown would read as its own.
     *
     * @param line one paragraph, on one line, without blanks around it
     */
    static String markdown(String line) {
        return opening(inside(line));
    }

    /** Escapes signs that have a meaning anywhere. */
    static String inside(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    /** Escapes signs that have a meaning at the beginning of a line. */
    static String opening(String line) {
        String escaped = OPENING.matcher(line).replaceFirst("\\\\$0");
        return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
