package org.askexpert.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text as people write: short forms, several marks in a row, small letters, quotations, lists. */
public final class Sentences {

    /** A blank line ends a sentence, and so does a line that begins with the mark of a list. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("\n[\\s\\p{Z}]*\n|\n(?=[ \t]*+(?:[-*•]|\\d{1,2}[.)])[ \t])");

    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•]|\\d{1,2}[.)]) ");
    private static final Pattern END = Pattern.compile("[.!?…？؟‽]++[\"'”’)\\]]*+(?= |$)|[?？؟‽]++(?=\\p{Lu})");
    private static final Pattern ASKED = Pattern.compile("[?？؟‽][.!…]*[\"'”’)\\]]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String OPENING = "(\"'“‘[";

    /** A full stop behind these does not end a sentence. */
    private static final Set<String> SHORT_FORMS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "rev", "st", "e.g", "i.e", "eg", "ie", "vs", "cf", "approx", "fig", "tel",
            "ext");
    /** Behind these it does, unless a number or a small letter follows. */
    private static final Set<String> SOMETIMES = Set.of("etc", "no", "inc", "a.m", "p.m", "min", "max", "hrs");

    private Sentences() {}

    /**
     * Splits a text.
     *
     * @param text plain text of one or many lines
     * @return each on one line, with its closing marks, without the mark of a list before it
     */
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        for (String paragraph : PARAGRAPH.split(text)) {
            String line = PlainText.onOneLine(paragraph);
            split(LIST_MARK.matcher(line).replaceFirst(""), sentences);
        }
        return sentences;
    }

    /** Those that end in a question mark, in their order; a question told inside a sentence is not one. */
    public static List<String> questionsIn(String text) {
        return of(text).stream()
                .filter(sentence -> ASKED.matcher(sentence).find())
                .toList();
    }

    private static void split(String paragraph, List<String> sentences) {
        int start = 0;
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            if (!endsSentence(paragraph, end, start)) continue;
            add(paragraph.substring(start, end.end()), sentences);
            start = end.end();
        }
        add(paragraph.substring(start), sentences);
    }

    private static void add(String sentence, List<String> sentences) {
        String bare = sentence.strip();
        if (WORD.matcher(bare).find()) sentences.add(bare);
    }

    private static boolean endsSentence(String paragraph, Matcher end, int start) {
        int next = paragraph.startsWith(" ", end.end()) ? end.end() + 1 : end.end();
        if (next >= paragraph.length()) return true;
        if (Character.isLowerCase(paragraph.codePointAt(next))) return isBareQuestion(end.group());
        return !end.group().equals(".") || !isShortForm(paragraph, end.start(), next, start);
    }

    /** Many write "is it bad? should i rest?"; in a bracket or a quotation the sentence round it goes on. */
    private static boolean isBareQuestion(String marks) {
        return "?？؟‽".indexOf(marks.charAt(marks.length() - 1)) >= 0;
    }

    private static boolean isShortForm(String paragraph, int stop, int next, int start) {
        int blank = paragraph.lastIndexOf(' ', stop);
        String word = paragraph.substring(Math.max(start, blank + 1), stop);
        while (!word.isEmpty() && OPENING.indexOf(word.charAt(0)) >= 0) word = word.substring(1);
        String small = word.toLowerCase(Locale.ROOT);
        if (SHORT_FORMS.contains(small)) return true;
        if (SOMETIMES.contains(small)) return Character.isDigit(paragraph.charAt(next));
        return isInitial(word) && (blank <= start || Character.isUpperCase(wordBefore(paragraph, blank)));
    }

    /** The J of "J. Smith"; the C of "vitamin C." stands behind a small letter. */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /** The first letter of the word that ends at a blank. */
    private static char wordBefore(String paragraph, int blank) {
        return paragraph.charAt(paragraph.lastIndexOf(' ', blank - 1) + 1);
    }
}
