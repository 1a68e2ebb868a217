package org.askexpert.routing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text ready to be searched for whole words and phrases, whatever their case, apostrophes and blanks. In a term a star
 * stands for the end of a word or, alone, for up to four words in between: {@code swell* * throat}.
 */
class Wording {

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(do|does|did|is|was|are|were|has|have|had|will|can) ?not\\b");
    private static final String BORDER = "[\\p{L}\\p{N}]";
    private static final String IN_BETWEEN = " (?:[^ .!?;|]+ ){0,4}";

    private final String folded;

    private Wording(String folded) {
        this.folded = folded;
    }

    static Wording of(String title, String body) {
        return new Wording(fold(title + "\n" + body));
    }

    /** The same without these phrases, which stop being part of any other. */
    Wording without(Collection<String> phrases) {
        String left = folded;
        for (String phrase : phrases) {
            String words = fold(phrase);
            if (!words.isEmpty() && left.contains(words))
                left = pattern(words).matcher(left).replaceAll("|");
        }
        return new Wording(left);
    }

    /** How many of the terms occur; a term that folds to nothing never does. */
    int count(Collection<String> terms) {
        return (int) terms.stream().filter(this::holds).count();
    }

    boolean holds(String term) {
        String wanted = fold(term);
        if (wanted.isEmpty() || !folded.contains(start(wanted))) return false;
        return pattern(wanted).matcher(folded).find();
    }

    /** Most terms are missing from most texts: their first letters tell. */
    private static String start(String term) {
        int end = term.indexOf('*');
        return end < 0 ? term : term.substring(0, end).stripTrailing();
    }

    private static Pattern pattern(String term) {
        StringBuilder pattern = new StringBuilder("(?<!").append(BORDER).append(')');
        String gap = "";
        for (String word : term.split(" ")) {
            if (word.equals("*")) {
                gap = IN_BETWEEN;
                continue;
            }
            boolean open = word.endsWith("*");
            String letters = open ? word.substring(0, word.length() - 1) : word;
            pattern.append(gap).append(Pattern.quote(letters)).append(open ? BORDER + "*+" : "");
            gap = " ";
        }
        return Pattern.compile(pattern.append("(?!").append(BORDER).append(')').toString());
    }

    /** Lower case, short forms without apostrophes, plain hyphens, single blanks. */
    private static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean blank = true;
        for (int i = 0; i < lower.length(); i++) {
            char sign = plain(lower.charAt(i));
            if (sign == ' ' && blank) continue;
            blank = sign == ' ';
            folded.append(sign);
        }
        return shortForms(folded.toString().strip());
    }

    /** One spelling for "cannot", "can not", "can't" and "cant". */
    private static String shortForms(String text) {
        String joined = BETWEEN_LETTERS.matcher(text).replaceAll("");
        return NEGATED.matcher(joined).replaceAll(words -> switch (words.group(1)) {
            case "will" -> "wont";
            case "can" -> "cant";
            default -> words.group(1) + "nt";
        });
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u02BC', '\u0060', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            default -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign;
        };
    }
}
