package org.askexpert.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title for a question that came without one: its first sentence of at least four words. */
public final class FirstSentence {

    private static final int FEWEST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s\\p{Z}]*");
    private static final Pattern PARAGRAPH = Pattern.compile("\n[\\s\\p{Z}]*\n");
    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?= |$)");
    private static final Set<String> SHORT_FORMS =
            Set.of("dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "eg", "ie", "etc", "vs", "approx", "no", "inc");

    private FirstSentence() {}

    /**
     * Finds the sentence; where none has four words, the whole text stands in for it.
     *
     * @param text plain text; a blank line ends a sentence
     * @return on one line, without its full stop, cut at a word to at most {@link Limits#TITLE} code points
     */
    public static String of(String text) {
        for (String paragraph : PARAGRAPH.split(text)) {
            String sentence = longEnough(PlainText.onOneLine(paragraph));
            if (sentence != null) return title(sentence);
        }
        return title(PlainText.onOneLine(text));
    }

    private static String longEnough(String paragraph) {
        int start = 0;
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            if (!endsSentence(paragraph, end)) continue;
            String sentence = paragraph.substring(start, end.end()).strip();
            if (hasWords(sentence)) return sentence;
            start = end.end();
        }
        String rest = paragraph.substring(start).strip();
        return hasWords(rest) ? rest : null;
    }

    /** A stop after a short form, or before a small letter, goes on. */
    private static boolean endsSentence(String paragraph, Matcher end) {
        int next = end.end() + 1;
        if (next < paragraph.length() && Character.isLowerCase(paragraph.codePointAt(next))) return false;
        if (!end.group().equals(".")) return true;
        String before = paragraph.substring(paragraph.lastIndexOf(' ', end.start()) + 1, end.start());
        return !SHORT_FORMS.contains(before.replaceFirst("^[(\"'“‘]+", "").toLowerCase(Locale.ROOT));
    }

    private static boolean hasWords(String sentence) {
        return WORD.matcher(sentence).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private static String title(String sentence) {
        String bare = sentence.endsWith("...") ? sentence : sentence.replaceFirst("(?<!\\.)\\.$", "");
        return Excerpt.cut(bare, Limits.TITLE);
    }
}
