package org.askexpert.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full UK postcodes in either case, with or without the blank. Only real areas count, and what reads as an ordinal or a
 * dose ("L5 1st", "B12 5ug") counts only in capitals or behind the word itself.
 */
final class Postcodes {

    private static final Set<String> AREAS =
            Set.copyOf(Arrays.asList(("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF"
                            + " CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS"
                            + " HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA"
                            + " PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W"
                            + " WA WC WD WF WN WR WS WV YO ZE")
                    .split(" ")));
    /** Only in these do districts end in a letter: EC1A, SW1A, W1T. */
    private static final Set<String> LETTERED = Set.of("E", "EC", "N", "NW", "SE", "SW", "W", "WC");

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([A-Z]{1,2})(\\d[\\d]?|\\d[A-HJKMNPR-Y])( {0,3}+| ?- ?|\\n)([\\dO])([ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}])|"
                    + "(?<![\\p{L}\\p{N}])GIR ?0AA(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_OF =
            Pattern.compile("post ?-?code|postal|address|live (?:at|in)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNITS = Set.of(
            "st", "nd", "rd", "th", "ug", "ng", "pg", "lb", "hr", "yr", "ft", "gr", "dl", "pt", "lt", "ea", "pd", "by",
            "ph");

    private Postcodes() {}

    static void look(FoldedText text, Findings found) {
        Matcher form = FORM.matcher(text.text());
        while (form.find()) {
            if (form.group(1) == null || isPostcode(form, text)) {
                found.add(PersonalDataKind.POSTCODE, form.start(), form.end());
            }
        }
    }

    private static boolean isPostcode(Matcher form, FoldedText text) {
        String area = form.group(1).toUpperCase(Locale.ROOT);
        if (!AREAS.contains(area)) return false;
        boolean lettered = Character.isLetter(form.group(2).charAt(form.group(2).length() - 1));
        if (lettered && !LETTERED.contains(area)) return false;
        boolean inCapitals = form.group().equals(form.group().toUpperCase(Locale.ROOT));
        boolean digit = Character.isDigit(form.group(4).charAt(0));
        return inCapitals
                || digit
                        && (!isMeasure(form)
                                || SPOKEN_OF
                                        .matcher(text.before(form.start(), 30))
                                        .find());
    }

    private static boolean isMeasure(Matcher form) {
        return UNITS.contains(form.group(5).toLowerCase(Locale.ROOT))
                && !form.group(3).isEmpty();
    }
}
