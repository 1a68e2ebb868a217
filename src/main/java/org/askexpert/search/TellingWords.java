package org.askexpert.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that say what it is about. */
final class TellingWords {

    private static final int MOST = 10;
    private static final int LONGEST = 50;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> COMMON = Set.of(
            "about", "after", "again", "also", "always", "been", "before", "being", "could", "does", "from", "have",
            "help", "into", "just", "like", "make", "more", "much", "need", "only", "other", "over", "really", "should",
            "since", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "very",
            "want", "well", "were", "what", "when", "where", "which", "while", "will", "with", "would", "your");

    private TellingWords() {}

    /** The ten longest, each once. */
    static List<String> of(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST)
                .toList();
    }
}
