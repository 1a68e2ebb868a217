package org.askexpert.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.askexpert.shared.Problem;

/**
 * What we accept in one field: well-formed text without control signs, in NFC, not longer than its limit. What passes
 * comes back as it was typed, never cut or trimmed; a blank text counts as missing.
 */
public final class CleanText {

    private static final Pattern LINE_BREAK = Pattern.compile("[\n\u2028\u2029]");
    private static final Pattern CARRIAGE_RETURN = Pattern.compile("\r\n?");
    /** Longer runs of accents take the normaliser quadratic time, and no writing system needs them. */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("\\p{M}{501}");
    /** No text shrinks to less than a quarter when it is composed. */
    private static final int SHRINKS_AT_MOST = 4;

    private final String field;
    private final String label;
    private final int limit;
    private final boolean manyLines;

    private CleanText(String field, String label, int limit, boolean manyLines) {
        this.field = field;
        this.label = label;
        this.limit = limit;
        this.manyLines = manyLines;
    }

    /**
     * A field of one line: titles, names.
     *
     * @param field name in form or JSON, such as {@code asker.name}
     * @param label begins the messages, such as {@code Title}
     * @param limit in code points, counted after composing
     */
    public static CleanText line(String field, String label, int limit) {
        return new CleanText(field, label, limit, false);
    }

    /** A field of many lines, whose line breaks become LF; parameters as with {@link #line}. */
    public static CleanText text(String field, String label, int limit) {
        return new CleanText(field, label, limit, true);
    }

    /**
     * The cleaned text of a field that must be filled in.
     *
     * @throws Problem invalid, naming the field
     */
    public String required(String raw) {
        return required(raw, "Enter the " + label.toLowerCase(Locale.ROOT));
    }

    /** Like {@link #required(String)}, with the sentence to say when nothing was typed. */
    public String required(String raw, String whenMissing) {
        String clean = optional(raw);
        if (clean == null) throw refused(whenMissing);
        return clean;
    }

    /**
     * The cleaned text, or null where nothing but blanks was typed.
     *
     * @throws Problem invalid, naming the field
     */
    public String optional(String raw) {
        if (raw == null) return null;
        String lines = CARRIAGE_RETURN.matcher(raw).replaceAll("\n");
        refuseBadSigns(lines);
        if (lines.codePoints().allMatch(CleanText::isBlank)) return null;
        refuseBadShape(lines);
        String clean = Normalizer.normalize(lines, Normalizer.Form.NFC);
        refuseTooMuch(clean);
        return clean;
    }

    private void refuseBadSigns(String lines) {
        if (lines.codePoints().anyMatch(CleanText::isBad)) {
            throw refused(label + " must not contain control characters or broken symbols");
        }
    }

    private void refuseBadShape(String lines) {
        if (lines.codePointCount(0, lines.length()) > (long) limit * SHRINKS_AT_MOST) throw tooLong();
        if (!manyLines && LINE_BREAK.matcher(lines).find()) throw refused(label + " must be on one line");
        if (TOO_MANY_MARKS.matcher(lines).find()) throw refused(label + " must not pile accents on one letter");
    }

    private void refuseTooMuch(String clean) {
        if (clean.codePointCount(0, clean.length()) > limit) throw tooLong();
        if (clean.chars().filter(sign -> sign == '[').count() > Limits.BRACKETS) {
            throw refused(String.format(
                    Locale.ENGLISH, "%s must contain %,d opening square brackets or less", label, Limits.BRACKETS));
        }
    }

    /** NUL and the other controls, and halves of a surrogate pair, which no encoding can carry. */
    private static boolean isBad(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n') return false;
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    /** White space, no-break spaces and signs without ink. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private Problem tooLong() {
        return refused(String.format(Locale.ENGLISH, "%s must be %,d characters or less", label, limit));
    }

    private Problem refused(String message) {
        return Problem.invalid(field, message);
    }
}
