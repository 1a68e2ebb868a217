package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers: those of the UK in any grouping, with the international prefix or without the nought, foreign ones
 * with their prefix, and short local ones only directly behind words such as "ring me on".
 */
final class PhoneNumbers {

    private static final int SHORTEST_ABROAD = 9;
    private static final int LONGEST_ABROAD = 15;
    private static final int UK = 11;
    private static final int UK_SHORT = 10;
    private static final int MOST_GROUPS = 5;
    private static final int[] UK_WITH_PREFIX = {13, 12, 11};
    private static final int[] LOCAL_LENGTHS = {8, 7, 6};

    private static final Pattern SPOKEN_OF = words(
            "\\b(?:tele?|phone|telephone|mobile|mob|moby|call|calls|calling|ring|ringing|text|texting|whats ?app|cell|landline|reach"
                    + "|fax|(?:my|contact|home|work) (?:number|num|no|details)|number is)\\b");
    private static final Pattern LOCAL = words(
            "(?:\\b(?:tele?|telephone|phone|mobile|mob|landline|fax|(?:call|ring|text|phone|whatsapp|reach|contact)"
                    + "(?: (?:me|us|her|him|my \\w{1,12}))?(?: back)?(?: on)?|(?:phone|mobile|contact|telephone|landline|home|work|tel|my)"
                    + " (?:number|num|no))\\b(?:\\.| (?:is|no\\.?|number|num)){0,3}[ :.(=-]{0,4})$");
    private static final Pattern NHS = words("\\bnhs\\b");
    /** Some have ten digits, and people leave one out or type one twice. */
    private static final Pattern UK_OR_NEARLY = Pattern.compile("0[127]\\d{8}|0[127]\\d{10}|0[358]00\\d{6}");

    private static final Pattern EXTENSION =
            words("[ ,;(]{0,3}+(?:ext(?:ension|n)?|extn|x|#)[ .:]{0,3}+\\d{1,6}(?!\\d)\\)?");

    private final DigitGroups groups;

    private PhoneNumbers(DigitGroups groups) {
        this.groups = groups;
    }

    static void look(DigitGroups groups, Findings found) {
        var numbers = new PhoneNumbers(groups);
        for (int first = 0; first < groups.count(); first++) {
            int last = numbers.endOfNumber(first);
            if (last < 0) continue;
            found.add(PersonalDataKind.PHONE, numbers.start(first), numbers.end(last));
            first = last;
        }
    }

    /** The last group of the number that begins here, or -1. */
    private int endOfNumber(int first) {
        if (groups.plusBefore(first) >= 0) return international(first, 0);
        String digits = groups.get(first).digits();
        int last;
        if (digits.startsWith("00") && digits.length() > 2) last = international(first, 2);
        else if (digits.startsWith("0")) last = national(first);
        else if (digits.startsWith("44") && ukWithoutPlus(first) >= 0) last = ukWithoutPlus(first);
        else last = spokenOf(first);
        return last >= 0 && OtherReferences.precede(groups.wordsBefore(first)) ? -1 : last;
    }

    /** With its country's code: the longest stretch of joined groups that is no longer than a number can be. */
    private int international(int first, int noughts) {
        int uk = ukInternational(first, noughts);
        if (uk >= 0) return uk;
        int digits = groups.get(first).size() - noughts;
        int last = first;
        while (groups.joined(last) && digits + groups.get(last + 1).size() <= LONGEST_ABROAD) {
            digits += groups.get(++last).size();
        }
        boolean fits = digits >= SHORTEST_ABROAD && digits <= LONGEST_ABROAD;
        return fits && groups.get(first).digits().charAt(noughts) != '0' && groups.standsFree(first, last) ? last : -1;
    }

    /** 44 with ten digits, with nine, or with the nought that should not be there: +44 (0)20 7946 0018. */
    private int ukInternational(int first, int noughts) {
        if (!groups.get(first).digits().startsWith("44", noughts)) return -1;
        for (int digits : UK_WITH_PREFIX) {
            int last = groups.endOf(first, digits + noughts);
            if (last < 0) continue;
            boolean nought = groups.digits(first, last).charAt(noughts + 2) == '0';
            if (nought || digits < UK_WITH_PREFIX[0]) return last;
        }
        return -1;
    }

    private int ukWithoutPlus(int first) {
        int last = groups.endOf(first, 2 + UK_SHORT);
        return last >= 0 && "12378".indexOf(groups.digits(first, last).charAt(2)) >= 0 ? last : -1;
    }

    private int national(int first) {
        if (groups.get(first).size() == 1 && groups.joined(first) && groups.sign(first) == '.') return -1;
        int last = groups.endOf(first, UK);
        if (last >= 0 && "1235789".indexOf(groups.digits(first, last).charAt(1)) >= 0 && !isSeries(first, last)) {
            return last;
        }
        last = Math.max(groups.endOf(first, UK_SHORT), groups.endOf(first, UK + 1));
        if (last < 0) return -1;
        boolean likely = groups.get(first).size() > 2
                && last - first < MOST_GROUPS
                && UK_OR_NEARLY.matcher(groups.digits(first, last)).matches();
        return likely || isSpokenOf(first) ? last : -1;
    }

    /** "0 12 15 20": readings, not a number; one digit at a time is one again. */
    private boolean isSeries(int first, int last) {
        return groups.get(first).size() == 1
                && last > first
                && groups.sign(first) != ')'
                && groups.get(first + 1).size() < 3
                && last - first + 1 < UK;
    }

    /** Ten digits without the nought, or a local number. */
    private int spokenOf(int first) {
        int ten = groups.endOf(first, UK_SHORT);
        if (ten >= 0 && (isSpokenOf(first) || isAmerican(first, ten))) return ten;
        for (int digits : LOCAL_LENGTHS) {
            int last = groups.endOf(first, digits);
            if (last >= 0 && LOCAL.matcher(groups.wordsBefore(first)).find()) return last;
        }
        return -1;
    }

    private boolean isAmerican(int first, int last) {
        return groups.text().at(groups.get(first).start() - 1) == '('
                && groups.shape(first, last).equals("3-3-4");
    }

    private boolean isSpokenOf(int first) {
        String before = groups.wordsBefore(first);
        return SPOKEN_OF.matcher(before).find() && !NHS.matcher(before).find();
    }

    private int start(int first) {
        int plus = groups.plusBefore(first);
        int start = plus >= 0 ? plus : groups.get(first).start();
        return groups.text().at(start - 1) == '(' ? start - 1 : start;
    }

    private int end(int last) {
        FoldedText text = groups.text();
        int end = groups.get(last).end();
        Matcher extension = EXTENSION.matcher(text.text()).region(end, text.length());
        return extension.lookingAt() ? extension.end() : end;
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
