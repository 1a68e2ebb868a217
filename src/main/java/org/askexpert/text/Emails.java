package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, also with blanks round the sign, and as people spell them out: "ann dot lee at gmail dot com". */
final class Emails {

    private static final String LETTER = "[\\p{L}\\p{N}_+-]";
    private static final String DOT = "(?:\\.| ?[(\\[{]dot[)\\]}] ?| dot )";
    private static final String PROVIDER =
            "(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|btinternet|live|aol|msn|sky"
                    + "|talktalk|virginmedia|ntlworld|protonmail|proton|gmx|blueyonder|tiscali|talk21)";

    private static final Pattern SIGN = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])"
                    + "[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'&=-]{0,63}+( {0,2}+)@( {0,2}+)"
                    + "([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+)((?:[.,][\\p{L}\\p{N}-]{1,63}+| ?[., ] ?(?:com|co|uk|net)(?![\\p{L}\\p{N}])){0,7}+)");
    private static final Pattern SURE_HOST =
            words("(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|btinternet|aol).{0,12}");
    /** Of a provider everybody knows: also with a comma or a blank where the dot should be. */
    private static final Pattern ENDING = Pattern.compile("(?: ?[., ] ?[\\p{L}\\p{N}-]+){0,6} ?[., ] ?\\p{L}{2,24}");

    private static final Pattern TIGHT_ENDING = Pattern.compile("(?:\\.[\\p{L}\\p{N}-]+){0,6}\\.\\p{L}{2,24}");

    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}._+-])(?<name>" + LETTER + "{1,40}+(?:(?:" + DOT + "| underscore | dash | hyphen )"
                    + LETTER
                    + "{1,40}+){0,3}?)(?<at> ?[(\\[{<] ?at ?[)\\]}>] ?| at |-at-|@| @ )(?<host>" + LETTER
                    + "{1,40}+)(?:" + DOT + "[\\p{L}-]{2,24}+){1,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_OF = words("\\b(?:e-?mail|mail|contact|reach|write to)");
    private static final Pattern VERB = words(
            ".*\\b(?:look|looked|was|am|is|are|here|found|it|that|up|staff|stay|shop|bought|read|seen|saw|advice)");
    private static final Pattern MADE_UP = words("[\\d_.-]| dot | underscore ");
    private static final Pattern KNOWN = words(PROVIDER);

    private Emails() {}

    static void look(FoldedText text, Findings found) {
        Matcher sign = SIGN.matcher(text.text());
        while (sign.find()) {
            int end = end(sign, text);
            if (end > 0) found.add(PersonalDataKind.EMAIL, sign.start(), end);
        }
        Matcher spelled = SPELLED.matcher(text.text());
        while (spelled.find()) {
            if (isMeant(spelled, text)) found.add(PersonalDataKind.EMAIL, spelled.start(), spelled.end());
        }
    }

    /** Where the address ends, or -1 if what follows the sign is no host. */
    private static int end(Matcher sign, FoldedText text) {
        boolean sure = SURE_HOST.matcher(sign.group(3)).matches();
        String rest = sign.group(4);
        for (int length = rest.length(); length > 0; length = lastStop(rest, length - 1)) {
            int end = sign.start(4) + length;
            boolean nextAddress = text.at(end) == '@';
            if (!nextAddress
                    && (sure ? ENDING : TIGHT_ENDING)
                            .matcher(rest.substring(0, length))
                            .matches()) return end;
        }
        return sure ? sign.end(3) : -1;
    }

    private static int lastStop(String rest, int before) {
        return Math.max(rest.lastIndexOf('.', before), rest.lastIndexOf(',', before));
    }

    /** A bare "at" also stands in "I looked at example dot org". */
    private static boolean isMeant(Matcher spelled, FoldedText text) {
        if (!spelled.group("at").equalsIgnoreCase(" at ")) return true;
        if (VERB.matcher(spelled.group("name")).matches()) return false;
        return KNOWN.matcher(spelled.group("host")).matches()
                || spelled.group("name").length() > 2
                        && MADE_UP.matcher(spelled.group("name")).find()
                || SPOKEN_OF.matcher(text.before(spelled.start(), 40)).find();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
