package org.askexpert.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by its letters: right for most words, near for the others. */
final class Syllables {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z']");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** Vowels side by side that are spoken apart, as in medial, diet, osteopath, usual, area, being; and autism, didn't. */
    private static final Pattern APART =
            Pattern.compile("(?<![tscgx])i[ao]|i[ao](?![nul])|iet|iu|(?<![pg])eo(?!u)|(?<![qg])ua"
                    + "|(?<=[aeiouy][a-z]{1,9})ea$|(?<=[aeiou])ing$|(?<=[^aeiou])ism$|(?<=[^aeiou])n't$");
    /** A voiced e follows these: needed, waited; boxes, stretches, bandages. */
    private static final String KEEP_ED = "td";

    private static final String KEEP_ES = "sxzcgh";

    private Syllables() {}

    /** @return at least one; a number or an address counts as one */
    static int in(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int sum = 0;
        for (String part : small.split("-")) {
            String letters = NO_LETTER.matcher(part).replaceAll("");
            if (!letters.isEmpty()) sum += Math.max(1, inPart(letters));
        }
        return Math.max(1, sum);
    }

    private static int inPart(String part) {
        String spoken = withoutSilentE(part.startsWith("y") ? part.substring(1) : part);
        return count(VOWELS, spoken) + count(APART, spoken);
    }

    private static String withoutSilentE(String word) {
        if (word.endsWith("e") && isSilent(word, word.length() - 1, "")) return cut(word, word.length() - 1);
        if (word.endsWith("ed") && isSilent(word, word.length() - 2, KEEP_ED)) return cut(word, word.length() - 2);
        if (word.endsWith("es") && isSilent(word, word.length() - 2, KEEP_ES)) return cut(word, word.length() - 2);
        return word;
    }

    /** Silent behind one consonant of a word with another vowel; voiced in "table", "tingled", "muscles". */
    private static boolean isSilent(String word, int at, String keepers) {
        if (at < 2 || isVowel(word.charAt(at - 1)) || keepers.indexOf(word.charAt(at - 1)) >= 0) return false;
        char second = word.charAt(at - 2);
        if (word.charAt(at - 1) == 'l' && !isVowel(second) && second != 'l') return false;
        return VOWELS.matcher(word.substring(0, at)).find();
    }

    private static String cut(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static boolean isVowel(char sign) {
        return "aeiouy".indexOf(sign) >= 0;
    }

    private static int count(Pattern pattern, String word) {
        Matcher found = pattern.matcher(word);
        int count = 0;
        while (found.find()) count++;
        return count;
    }
}
