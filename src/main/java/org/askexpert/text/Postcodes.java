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
            "(?<![\\p{L}\\p{N}])([A-Z]{1,2})(\\d[\\dO]?|\\d[A-HJKMNPR-Y])( {0,3}+| ?- ?|\\n)([\\dO])([ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}])|"
                    + "(?<![\\p{L}\\p{N}])GIR ?0AA(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_OF =
            Pattern.compile("post ?-?code|postal|address|live (?:at|in)", Pattern.CASE_INSENSITIVE);
    /** Areas that are vitamins, vertebrae, food additives or hormones as well. */
    private static final Set<String> BODY_PARTS = Set.of("B", "L", "S", "E");

    private static final Set<String> UNITS = Set.of("ug", "ng", "pg", "lb", "hr", "yr", "ft", "dl");
    private static final Pattern ORDINAL = Pattern.compile("1st|2nd|3rd|[04-9]th");

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
        boolean lettered = "O0123456789".indexOf(Character.toUpperCase(lastOf(form.group(2)))) < 0;
        if (lettered && !LETTERED.contains(area)) return false;
        if (form.group().equals(form.group().toUpperCase(Locale.ROOT))) return true;
        return isSpokenOf(form, text)
                || Character.isDigit(lastOf(form.group(2) + form.group(4))) && !isMeasure(form, area);
    }

    private static boolean isSpokenOf(Matcher form, FoldedText text) {
        return SPOKEN_OF.matcher(text.before(form.start(), 30)).find();
    }

    private static boolean isMeasure(Matcher form, String area) {
        if (form.group(3).isEmpty()) return false;
        String unit = form.group(5).toLowerCase(Locale.ROOT);
        return ORDINAL.matcher(form.group(4) + unit).matches() || BODY_PARTS.contains(area) && UNITS.contains(unit);
    }

    private static char lastOf(String part) {
        return part.charAt(part.length() - 1);
    }
}
