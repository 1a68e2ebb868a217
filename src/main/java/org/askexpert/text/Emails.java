package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, also with blanks round the sign, and as people spell them out: "ann dot lee at gmail dot com". */
final class Emails {

    private static final String LETTER = "[\\p{L}\\p{N}_+-]";
    private static final String DOT = "(?:\\.| ?[(\\[{]dot[)\\]}] ?| dot )";
    private static final String PROVIDER =
            "(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|btinternet|live|aol|msn|sky"
                    + "|talktalk|virginmedia|ntlworld|protonmail|proton|gmx|me|mac|mail|nhs|blueyonder|tiscali|doctors)";

    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])"
            + "[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'&=-]{0,63}+( {0,2}+)@( {0,2}+)"
            + "([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+)((?:[.,] ?[\\p{L}\\p{N}-]{1,63}+){0,7}+)");
    private static final Pattern SURE_HOST =
            Pattern.compile("(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|btinternet|aol).{0,12}");
    private static final Pattern ENDING = Pattern.compile("(?:[.,] ?[\\p{L}\\p{N}-]+){0,6}[.,]\\p{L}{2,24}");
    private static final Pattern TIGHT_ENDING = Pattern.compile("(?:[.,][\\p{L}\\p{N}-]+){0,6}[.,]\\p{L}{2,24}");

    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}._-])" + LETTER + "{1,40}+(?:(?:" + DOT + "| underscore | dash | hyphen )" + LETTER
                    + "{1,40}+){0,3}?(?<at> ?[(\\[{<] ?at ?[)\\]}>] ?| at |-at-|_at_|@| @ )(?<host>" + LETTER
                    + "{1,40}+)(?:" + DOT + "[\\p{L}-]{2,24}+){1,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_OF =
            Pattern.compile("(?:e-?mail|mail|contact|reach|write to)[^\\n]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN = Pattern.compile(PROVIDER, Pattern.CASE_INSENSITIVE);

    private Emails() {}

    static void look(FoldedText text, Findings found) {
        Matcher sign = SIGN.matcher(text.text());
        while (sign.find()) {
            int end = end(sign);
            if (end > 0) found.add(PersonalDataKind.EMAIL, sign.start(), end);
        }
        Matcher spelled = SPELLED.matcher(text.text());
        while (spelled.find()) {
            if (isMeant(spelled, text)) found.add(PersonalDataKind.EMAIL, spelled.start(), spelled.end());
        }
    }

    /** Where the address ends, or -1 if what follows the sign is no host. */
    private static int end(Matcher sign) {
        String rest = sign.group(4);
        for (int length = rest.length();
                length > 0;
                length = Math.max(rest.lastIndexOf('.', length - 1), rest.lastIndexOf(',', length - 1))) {
            if (TIGHT_ENDING.matcher(rest.substring(0, length)).matches()) return sign.start(4) + length;
        }
        boolean sure = SURE_HOST
                .matcher(sign.group(3).toLowerCase(java.util.Locale.ROOT))
                .matches();
        if (sure && ENDING.matcher(rest).matches()) return sign.end(4);
        return sure ? sign.end(3) : -1;
    }

    /** A bare "at" also stands in "I looked at example dot org". */
    private static boolean isMeant(Matcher spelled, FoldedText text) {
        if (!spelled.group("at").equals(" at ")) return true;
        return KNOWN.matcher(spelled.group("host")).matches()
                || SPOKEN_OF.matcher(text.before(spelled.start(), 40)).find();
    }
}
