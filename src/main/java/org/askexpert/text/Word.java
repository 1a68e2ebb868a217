package org.askexpert.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a folded text.
 *
 * @param typed as it stands there, without a possessive ending
 * @param key in small letters without accents, as the lists have it
 */
record Word(int start, int end, String typed, String key) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['-]\\p{L}[\\p{L}\\p{M}]*+)*+");
    private static final Pattern POSSESSIVE = Pattern.compile("'[sS]$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String bare = POSSESSIVE.matcher(word.group()).replaceFirst("");
            words.add(new Word(word.start(), word.start() + bare.length(), bare, key(bare)));
        }
        return words;
    }

    /** One capital with small letters behind it, as in Ann, O'Brien, McKenzie, Anne-Marie. */
    boolean isCapitalised() {
        return Character.isUpperCase(typed.codePointAt(0)) && !isAllCapitals();
    }

    boolean isAllCapitals() {
        return typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    boolean isInitial() {
        return typed.length() == 1 && Character.isUpperCase(typed.charAt(0));
    }

    boolean isSmall() {
        return Character.isLowerCase(typed.codePointAt(0));
    }

    private static String key(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(sign -> sign < 0x80)) return small;
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i');
    }
}
