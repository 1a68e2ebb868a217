package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers: those of the UK in any grouping, with the international prefix or without the nought, foreign ones
 * with their prefix, and short local ones only directly behind words such as "ring me on".
 */
final class PhoneNumbers {

    private static final int LONGEST = 15;
    private static final int LONGEST_SPOKEN = 40;

    private static final Pattern SPOKEN_OF = words(
            "\\b(?:tele?|phone|telephone|mobile|mob|moby|call|calls|calling|ring|ringing|text|texting|whats ?app|cell|landline|contact|reach"
                    + "|fax|number|num|no|home|work)\\b[^\\d]*$");
    private static final Pattern LOCAL = words(
            "(?:\\b(?:tele?|telephone|phone|mobile|mob|landline|fax|(?:call|ring|text|phone|whatsapp|reach|contact)(?: (?:me|us|her|him|my \\w+))?(?: back)? on"
                    + "|(?:phone|mobile|contact|telephone|landline|home|work|tel|my) (?:number|num|no))\\b(?:\\.| (?:is|no\\.?|number|num))*[ :.(=-]{0,4})$");
    private static final Pattern EXTENSION =
            words("[ ,;(]{0,3}+(?:ext(?:ension|n)?|extn|x|#)[ .:]{0,3}+\\d{1,6}(?!\\d)\\)?");

    private PhoneNumbers() {}

    static void look(DigitGroups groups, Findings found) {
        for (int first = 0; first < groups.count(); first++) {
            int last = endOfNumber(groups, first);
            if (last < 0) continue;
            int start = startWithSign(groups, first);
            int end = withExtension(groups.text(), groups.get(last).end());
            found.add(PersonalDataKind.PHONE, start, end);
            first = last;
        }
    }

    private static int endOfNumber(DigitGroups groups, int first) {
        if (hasPlus(groups, first)) return international(groups, first);
        String digits = groups.get(first).digits();
        String before = groups.text().before(groups.get(first).start(), LONGEST_SPOKEN);
        if (OtherReferences.precede(before)) return -1;
        if (digits.startsWith("00") && digits.length() > 2) return international(groups, first);
        if (digits.startsWith("0")) return national(groups, first, before);
        if (digits.startsWith("44")) return ukWithoutPlus(groups, first);
        return spokenOf(groups, first, before);
    }

    /** The longest stretch of joined groups that is no longer than a number can be. */
    private static int international(DigitGroups groups, int first) {
        int noughts = groups.get(first).digits().startsWith("00") ? 2 : 0;
        int uk = ukInternational(groups, first, noughts);
        if (uk >= 0) return uk;
        int sum = groups.get(first).size() - noughts;
        int last = first;
        while (groups.joined(last) && sum + groups.get(last + 1).size() <= LONGEST)
            sum += groups.get(++last).size();
        boolean fits = sum >= (noughts > 0 ? 10 : 9)
                && sum <= LONGEST
                && groups.get(first).digits().charAt(noughts) != '0';
        return fits && groups.standsFree(first, last) ? last : -1;
    }

    private static int ukInternational(DigitGroups groups, int first, int noughts) {
        if (!groups.get(first).digits().startsWith("44", noughts)) return -1;
        for (int digits : new int[] {13, 12, 11}) {
            int last = groups.endOf(first, digits + noughts);
            if (last < 0) continue;
            boolean nought = groups.digits(first, last).charAt(noughts + 2) == '0';
            if (nought == (digits == 13)) return last;
            if (digits < 13) return last;
        }
        return -1;
    }

    private static int ukWithoutPlus(DigitGroups groups, int first) {
        int last = groups.endOf(first, 12);
        if (last < 0) return -1;
        return "12378".indexOf(groups.digits(first, last).charAt(2)) >= 0 ? last : -1;
    }

    private static int national(DigitGroups groups, int first, String before) {
        boolean decimal = groups.get(first).size() == 1 && groups.joined(first) && groups.sign(first) == '.';
        if (decimal) return -1;
        int last = groups.endOf(first, 11);
        if (last >= 0 && "1235789".indexOf(groups.digits(first, last).charAt(1)) >= 0 && !isSeries(groups, first, last))
            return last;
        last = groups.endOf(first, 10);
        if (last < 0) return -1;
        boolean known = groups.digits(first, last).matches("01\\d{8}|0[58]00\\d{6}");
        boolean spoken = SPOKEN_OF.matcher(before).find();
        return (known && groups.get(first).size() > 2) || spoken ? last : -1;
    }

    /** "0.12 0.15 0.20": readings, not a number. */
    private static boolean isSeries(DigitGroups groups, int first, int last) {
        return groups.get(first).size() == 1
                && last > first
                && groups.get(first + 1).size() < 3
                && !groups.shape(first, last).equals("1-1-1-1-1-1-1-1-1-1-1");
    }

    private static int spokenOf(DigitGroups groups, int first, String before) {
        int ten = groups.endOf(first, 10);
        if (ten >= 0 && SPOKEN_OF.matcher(before).find()) return ten;
        if (ten >= 0
                && groups.text().at(groups.get(first).start() - 1) == '('
                && groups.shape(first, ten).equals("3-3-4")) return ten;
        if (!LOCAL.matcher(before).find()) return -1;
        for (int digits = 8; digits >= 6; digits--) {
            int last = groups.endOf(first, digits);
            if (last >= 0) return last;
        }
        return -1;
    }

    private static boolean hasPlus(DigitGroups groups, int first) {
        int at = groups.get(first).start() - 1;
        while (at >= 0
                && (groups.text().at(at) == ' ' || groups.text().at(at) == '(')
                && groups.get(first).start() - at < 3) at--;
        return groups.text().at(at) == '+';
    }

    private static int startWithSign(DigitGroups groups, int first) {
        int start = groups.get(first).start();
        if (hasPlus(groups, first)) return groups.text().text().lastIndexOf('+', start);
        return groups.text().at(start - 1) == '(' ? start - 1 : start;
    }

    private static int withExtension(FoldedText text, int end) {
        Matcher extension = EXTENSION.matcher(text.text()).region(end, text.length());
        return extension.lookingAt() ? extension.end() : end;
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
