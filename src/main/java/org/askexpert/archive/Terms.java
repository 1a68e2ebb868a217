package org.askexpert.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a search. */
final class Terms {

    private static final int MOST = 10;
    private static final int LONGEST = 50;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

    private Terms() {}

    /** What a reader typed into the search box: every word counts, the first ten of them. */
    static List<String> typed(String q) {
        if (q == null) return List.of();
        return words(BLANKS, q)
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A pattern for {@code like … escape '!'}. */
    static String pattern(String term) {
        return "%" + term.replaceAll("[!%_]", "!$0") + "%";
    }

    private static Stream<String> words(Pattern between, String text) {
        return Arrays.stream(between.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
}
