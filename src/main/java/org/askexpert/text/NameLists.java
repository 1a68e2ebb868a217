package org.askexpert.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names we know, and the words that only look like names; read once from the files in {@code /text}. */
final class NameLists {

    /** How much a first name says by itself. */
    enum Strength {
        /** Also with a capital a place, a thing or a word that begins sentences: Georgia, Yasmin, Will. */
        WEAK,
        /** A word too, but with a capital mostly a person: Daisy, Jack. */
        FAIR,
        /** Nothing but a name. */
        STRONG
    }

    private static final String WORD_TOO = "?";
    private static final Map<String, Strength> FIRST = new HashMap<>();
    private static final Set<String> LAST = new HashSet<>();
    private static final Set<String> DOUBTFUL_LAST = new HashSet<>();
    private static final Set<String> NOT_NAMES = keys("not-names");
    private static final Set<String> THINGS = keys("no-person");
    private static final Set<String> EPONYMS = keys("eponyms");
    private static final Set<String> PHRASES = Set.copyOf(lines("known-phrases"));
    private static final Set<String> PHRASE_STARTS = PHRASES.stream()
            .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    static {
        for (String word : words("first-names")) FIRST.merge(bare(word), strength(word), NameLists::weaker);
        for (String word : words("surnames")) (word.endsWith(WORD_TOO) ? DOUBTFUL_LAST : LAST).add(bare(word));
    }

    private NameLists() {}

    /** Null for what is no first name we know. Of Anne-Marie the first half is enough. */
    static Strength first(String key) {
        int hyphen = key.indexOf('-');
        return FIRST.get(hyphen > 2 ? key.substring(0, hyphen) : key);
    }

    /** A surname that is no everyday word or place. */
    static boolean isSurelyLast(String key) {
        String plain = key.replace("'", "");
        return LAST.contains(plain) || LAST.contains(plain.substring(plain.lastIndexOf('-') + 1));
    }

    static boolean isLast(String key) {
        return isSurelyLast(key) || DOUBTFUL_LAST.contains(key);
    }

    /** Everyday words, days, months, places: mostly no names, even with a capital. */
    static boolean isEveryday(String key) {
        return NOT_NAMES.contains(key);
    }

    /** Words that turn a name before them into a thing or a place. */
    static boolean isThing(String key) {
        return THINGS.contains(key);
    }

    /** Illnesses, tests and methods called after people. */
    static boolean isEponym(String key) {
        return EPONYMS.contains(key);
    }

    static boolean beginsPhrase(String key) {
        return PHRASE_STARTS.contains(key);
    }

    static boolean isKnownPhrase(String phrase) {
        return PHRASES.contains(phrase);
    }

    private static Strength strength(String word) {
        if (word.endsWith(WORD_TOO + WORD_TOO)) return Strength.WEAK;
        return word.endsWith(WORD_TOO) ? Strength.FAIR : Strength.STRONG;
    }

    private static Strength weaker(Strength one, Strength other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String bare(String word) {
        return word.replace(WORD_TOO, "");
    }

    /** As the words of a text are compared: without a possessive ending. */
    private static Set<String> keys(String file) {
        return words(file).stream().map(word -> word.replaceFirst("'s$", "")).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .distinct()
                .toList();
    }

    private static List<String> lines(String file) {
        try (var in = NameLists.class.getResourceAsStream("/text/" + file + ".txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
