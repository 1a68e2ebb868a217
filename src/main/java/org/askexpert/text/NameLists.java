package org.askexpert.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names we know, and the words that only look like names; read once from the files beside this class. */
final class NameLists {

    private static final String DOUBTFUL = "?";

    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> DOUBTFUL_FIRST = new HashSet<>();
    private static final Set<String> LAST = new HashSet<>();
    private static final Set<String> DOUBTFUL_LAST = new HashSet<>();
    private static final Set<String> NOT_NAMES = new HashSet<>();
    private static final Set<String> NO_PERSON = new HashSet<>();
    private static final Set<String> PHRASES = Set.copyOf(lines("known-phrases"));

    static {
        read("first-names", FIRST, DOUBTFUL_FIRST);
        read("surnames", LAST, DOUBTFUL_LAST);
        read("not-names", NOT_NAMES, NOT_NAMES);
        read("no-person", NO_PERSON, NO_PERSON);
    }

    private NameLists() {}

    /** A first name that is nothing else, so that it needs no word beside it. */
    static boolean isSurelyFirst(String key) {
        return FIRST.contains(firstPart(key)) && !NOT_NAMES.contains(key);
    }

    static boolean isFirst(String key) {
        return FIRST.contains(firstPart(key)) || DOUBTFUL_FIRST.contains(key);
    }

    static boolean isSurelyLast(String key) {
        return LAST.contains(key.replace("'", ""))
                || key.indexOf('-') > 0 && LAST.contains(key.substring(key.indexOf('-') + 1));
    }

    static boolean isLast(String key) {
        return isSurelyLast(key) || DOUBTFUL_LAST.contains(key);
    }

    /** Everyday words, days, months, places: no names, even with a capital. */
    static boolean isNoName(String key) {
        return NOT_NAMES.contains(key);
    }

    /** Words that turn a name before them into a thing or a place. */
    static boolean isThing(String key) {
        return NO_PERSON.contains(key);
    }

    static boolean isKnownPhrase(String phrase) {
        return PHRASES.contains(phrase);
    }

    /** Of Anne-Marie the first half is enough. */
    private static String firstPart(String key) {
        int hyphen = key.indexOf('-');
        return hyphen > 2 ? key.substring(0, hyphen) : key;
    }

    private static void read(String file, Set<String> sure, Set<String> doubtful) {
        for (String line : lines(file)) {
            for (String word : line.split(" ")) {
                if (word.endsWith(DOUBTFUL)) doubtful.add(word.substring(0, word.length() - 1));
                else sure.add(word);
            }
        }
    }

    private static List<String> lines(String file) {
        try (var in = NameLists.class.getResourceAsStream("/text/" + file + ".txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
