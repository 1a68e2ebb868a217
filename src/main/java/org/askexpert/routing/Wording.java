package org.askexpert.routing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text ready to be searched for whole words and phrases, whatever their case, apostrophes and blanks. */
class Wording {

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(do|does|did|is|was|are|were|has|have|had|will|can) ?not\\b");

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
        for (String phrase : phrases) left = Phrase.of(phrase).takenOutOf(left);
        return new Wording(left);
    }

    /** How many of the terms occur; a term that folds to nothing never does. */
    int count(Collection<String> terms) {
        return (int) terms.stream().filter(this::holds).count();
    }

    boolean holds(String term) {
        return Phrase.of(term).standsIn(folded);
    }

    /** Lower case, short forms without apostrophes, plain hyphens, single blanks. */
    static String fold(String text) {
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
