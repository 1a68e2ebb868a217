package org.askexpert.text;

import java.util.regex.Pattern;

/** A title for a question that came without one: its first sentence of at least four words. */
public final class FirstSentence {

    private static final int FEWEST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s\\p{Z}]*");

    private FirstSentence() {}

    /**
     * Finds the sentence; where none has four words, the whole text stands in for it.
     *
     * @param text plain text; a blank line ends a sentence
     * @return on one line, without its full stop, cut at a word to at most {@link Limits#TITLE} code points
     */
    public static String of(String text) {
        return Sentences.of(text).stream()
                .filter(FirstSentence::hasWords)
                .findFirst()
                .map(FirstSentence::title)
                .orElseGet(() -> title(PlainText.onOneLine(text)));
    }

    private static boolean hasWords(String sentence) {
        return WORD.matcher(sentence).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private static String title(String sentence) {
        String bare = sentence.endsWith("...") ? sentence : sentence.replaceFirst("(?<!\\.)\\.$", "");
        return Excerpt.cut(bare, Limits.TITLE);
    }
}
