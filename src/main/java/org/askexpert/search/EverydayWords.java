package org.askexpert.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words in which people greet, thank and tell of their lives: a text is seldom about them. */
final class EverydayWords {

    private static final Set<String> WORDS = read();
    private static final int SHORTEST_THAT_TELLS = 2;

    private EverydayWords() {}

    /** Whether a word, as the index writes it, is one of them; single letters and numbers are, too. */
    static boolean contain(String asWritten) {
        return asWritten.length() < SHORTEST_THAT_TELLS
                || Character.isDigit(asWritten.charAt(0))
                || WORDS.contains(asWritten);
    }

    private static Set<String> read() {
        try (InputStream file = EverydayWords.class.getResourceAsStream("/search/everyday.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
