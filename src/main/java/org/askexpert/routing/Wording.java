package org.askexpert.routing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** A text ready to be searched for whole words and phrases, whatever their case, apostrophes and blanks. */
class Wording {

    private final String folded;

    private Wording(String folded) {
        this.folded = folded;
    }

    static Wording of(String title, String body) {
        return new Wording(fold(title + "\n" + body));
    }

    /** How many of the terms occur; a term that folds to nothing never does. */
    int count(Collection<String> terms) {
        return (int) terms.stream().filter(this::holds).count();
    }

    boolean holds(String term) {
        String wanted = fold(term);
        if (wanted.isEmpty()) return false;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (isBorder(at - 1) && isBorder(at + wanted.length())) return true;
        }
        return false;
    }

    private boolean isBorder(int index) {
        return index < 0 || index >= folded.length() || !Character.isLetterOrDigit(folded.charAt(index));
    }

    /** Lower case, straight apostrophes and plain hyphens, single blanks. */
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
        return folded.toString().strip();
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u02BC', '\u0060', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            default -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign;
        };
    }
}
