package org.askexpert.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a search. */
final class Terms {

    private static final int MOST = 10;
    private static final int LONGEST = 50;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
    private static final Set<String> COMMON = Set.of(
            "about", "after", "again", "also", "always", "been", "before", "being", "could", "does", "from", "have",
            "help", "into", "just", "like", "make", "more", "much", "need", "only", "other", "over", "really", "should",
            "since", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "very",
            "want", "well", "were", "what", "when", "where", "which", "while", "will", "with", "would", "your");

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

    /** The ten longest words of a text that say what it is about, each once and without a plural's s. */
    static List<String> telling(String text) {
        return words(NO_WORD, text)
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
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
