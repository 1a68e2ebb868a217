package org.askexpert.text;

import java.util.Set;
import java.util.regex.Pattern;

/** NHS numbers: ten digits whose last one is right by modulus 11, in the usual groups or behind the word itself. */
final class NhsNumbers {

    private static final int DIGITS = 10;
    private static final int MODULUS = 11;
    private static final Set<String> USUAL = Set.of("10", "3-3-4", "3-7", "6-4");
    private static final Pattern SPOKEN_OF = Pattern.compile("\\b(?:nhs|chi|patient)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELEPHONE = Pattern.compile(
            "\\b(?:tele?|phone|telephone|mobile|mob|call|ring|text|whatsapp|cell)\\b", Pattern.CASE_INSENSITIVE);

    private NhsNumbers() {}

    static void look(DigitGroups groups, Findings found) {
        for (int first = 0; first < groups.count(); first++) {
            int last = groups.endOf(first, DIGITS);
            if (last < 0 || !isNhsNumber(groups, first, last)) continue;
            found.add(
                    PersonalDataKind.NHS_NUMBER,
                    groups.get(first).start(),
                    groups.get(last).end());
        }
    }

    private static boolean isNhsNumber(DigitGroups groups, int first, int last) {
        if (!hasCheckDigit(groups.digits(first, last))) return false;
        String before = groups.wordsBefore(first);
        if (SPOKEN_OF.matcher(before).find()) return true;
        return USUAL.contains(groups.shape(first, last))
                && !continuesForeignNumber(groups, first)
                && !TELEPHONE.matcher(before).find()
                && !OtherReferences.precede(before);
    }

    /** +1 (212) 555 0199 */
    private static boolean continuesForeignNumber(DigitGroups groups, int first) {
        return groups.text().at(groups.get(first).start() - 1) == '('
                || groups.plusBefore(first) >= 0
                || first > 0 && groups.joined(first - 1) && groups.plusBefore(first - 1) >= 0;
    }

    /** The first nine digits weighted ten down to two; the last makes the sum a multiple of eleven. */
    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int index = 0; index < DIGITS; index++) sum += (digits.charAt(index) - '0') * (DIGITS - index);
        return sum % MODULUS == 0 && digits.chars().distinct().count() > 1;
    }
}
