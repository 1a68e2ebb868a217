package org.askexpert.text;

import java.text.Normalizer;

/**
 * A text as the finders read it: every digit, blank, hyphen, quote and full-width sign in its plain ASCII form, signs
 * without ink and accents that stand by themselves left out. It remembers where each sign stood.
 */
final class FoldedText {

    private static final int DROPPED = -1;
    /** An accent that stands by itself belongs to the letter before it; long runs make word boundaries slow to find. */
    private static final int MARK = -2;

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private final StringBuilder folded;
    private final int[] from;
    private final int[] to;
    private final String text;

    private FoldedText(String original) {
        folded = new StringBuilder(original.length());
        from = new int[original.length()];
        to = new int[original.length()];
        for (int at = 0; at < original.length(); ) {
            int sign = original.codePointAt(at);
            int next = at + Character.charCount(sign);
            append(fold(sign), at, next);
            at = next;
        }
        text = folded.toString();
    }

    static FoldedText of(String original) {
        return new FoldedText(original);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Where the sign stood in the text as it was typed. */
    int originalStart(int index) {
        return from[index];
    }

    /** Where the stretch that ends before this index ended in the text as it was typed. */
    int originalEnd(int index) {
        return to[index - 1];
    }

    /** At most so many signs before an index, without the part of a word that the cut would leave. */
    String before(int index, int most) {
        return text.substring(Math.max(0, index - most), index);
    }

    String after(int index, int most) {
        return text.substring(index, Math.min(text.length(), index + most));
    }

    /** The sign at an index, or a line break beyond either end. */
    char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    private void append(int sign, int start, int end) {
        int first = folded.length();
        if (sign == MARK && first > 0) to[first - 1] = end;
        if (sign < 0) return;
        folded.appendCodePoint(sign);
        for (int index = first; index < folded.length(); index++) {
            from[index] = start;
            to[index] = end;
        }
    }

    private static int fold(int sign) {
        if (sign < 0x80) return sign == '\t' ? ' ' : sign == '\r' ? '\n' : sign == '`' ? '\'' : sign;
        if (Character.isDigit(sign)) return '0' + Character.digit(sign, 10);
        if (sign >= 0xFF01 && sign <= 0xFF5E) return sign - FULL_WIDTH_SHIFT;
        if (sign >= 0x1D400 && sign <= 0x1D7FF) return mathematical(sign);
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> DROPPED;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL -> '\n';
            case Character.DASH_PUNCTUATION -> '-';
            default -> special(sign);
        };
    }

    private static int special(int sign) {
        return switch (sign) {
            case '\u2212', '\u2043' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u2032', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> sign;
        };
    }

    /** Bold and slanted letters that some keyboards offer for show. */
    private static int mathematical(int sign) {
        return Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                .codePointAt(0);
    }
}
