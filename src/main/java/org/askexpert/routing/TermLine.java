package org.askexpert.routing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.askexpert.shared.Problem;

/**
 * A line of a word list as editors write it: a term and, after a plus, words one of which must stand in the same text.
 *
 * @param onlyWith those words, with commas between, or null for none
 */
public record TermLine(String term, String onlyWith) {

    private static final int LONGEST_TERM = 200;
    private static final Pattern STAR_INSIDE = Pattern.compile("\\*\\S|\\S\\*\\*");
    private static final Pattern LONE_STAR_AT_END = Pattern.compile("(^|\\s)\\*$");
    private static final Pattern THREE_SIGNS = Pattern.compile("[\\p{L}\\p{N}]{3}");

    static TermLine of(String line) {
        int plus = line.indexOf('+');
        if (plus < 0) return new TermLine(line.strip(), null);
        String beside = Arrays.stream(line.substring(plus + 1).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return new TermLine(line.substring(0, plus).strip(), beside);
    }

    /**
     * Refuses what could not be looked for.
     *
     * @param line its number, for the message
     * @throws Problem invalid field {@code lines}
     */
    public static void check(int line, String typed) {
        TermLine.of(typed).flaw().ifPresent(flaw -> {
            throw Problem.invalid("lines", "Line " + line + " " + flaw);
        });
    }

    /** What is wrong with it, as the end of a sentence. */
    private Optional<String> flaw() {
        if (term.length() > LONGEST_TERM) return Optional.of("must have a term of 200 characters or less");
        if (onlyWith != null && onlyWith.isEmpty()) return Optional.of("must name words after the plus");
        if (onlyWith == null) return flawOf(term);
        return flawOf(term)
                .or(() -> Arrays.stream(onlyWith.split(", "))
                        .flatMap(word -> flawOf(word).stream())
                        .findFirst());
    }

    /** A term that could never be found is as wrong as one that would be found everywhere. */
    private static Optional<String> flawOf(String words) {
        if (words.startsWith("*")) return Optional.of("must not begin with a star");
        if (STAR_INSIDE.matcher(words).find()) return Optional.of("must have stars at the end of words only, or alone");
        if (LONE_STAR_AT_END.matcher(words).find()) return Optional.of("must not end with a star that stands alone");
        if (!THREE_SIGNS.matcher(words.replaceAll("['’]", "")).find())
            return Optional.of("must hold a word of three letters or more");
        return Optional.empty();
    }
}
