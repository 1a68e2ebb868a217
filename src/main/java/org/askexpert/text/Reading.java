package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a text is and how hard to read. A heading, a list item and a row of a table are sentences; what is only
 * quoted does not count where the writer says something too.
 */
public record Reading(int words, int sentences, int syllables) {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** Measures a Markdown text without its signs. */
    public static Reading of(String markdown) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String block : PlainText.blocks(markdown)) {
            sentences += Sentences.of(block).size();
            Matcher word = WORD.matcher(block);
            while (word.find()) {
                words++;
                syllables += syllables(word.group());
            }
        }
        return new Reading(words, sentences, syllables);
    }

    /**
     * Flesch–Kincaid grade: 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
     *
     * @return school years, about 0 to 18, not rounded
     * @throws IllegalStateException if the text holds no word
     * @see "Kincaid et al., Research Branch Report 8-75, 1975"
     */
    public double grade() {
        refuseEmpty();
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /**
     * Flesch reading ease: 206.835 − 1.015 · words/sentences − 84.6 · syllables/words.
     *
     * @return about 0 (hard) to 100 (easy), not rounded
     * @throws IllegalStateException if the text holds no word
     * @see "Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948"
     */
    public double ease() {
        refuseEmpty();
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    }

    public boolean isEmpty() {
        return words == 0;
    }

    private void refuseEmpty() {
        if (isEmpty()) throw new IllegalStateException("No word to measure");
    }

    /** Nobody reads an address aloud. */
    private static int syllables(String word) {
        boolean address = word.contains("://") || word.contains("@") || word.startsWith("www.");
        return address ? 1 : Syllables.in(word);
    }
}
