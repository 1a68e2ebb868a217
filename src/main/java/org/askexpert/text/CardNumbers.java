package org.askexpert.text;

import java.util.Set;

/** Payment card numbers: sixteen digits in fours or in one, with a right check digit. */
final class CardNumbers {

    private static final int DIGITS = 16;
    private static final Set<String> USUAL = Set.of("16", "4-4-4-4");

    private CardNumbers() {}

    static void look(DigitGroups groups, Findings found) {
        for (int first = 0; first < groups.count(); first++) {
            int last = groups.endOf(first, DIGITS);
            if (last < 0 || !USUAL.contains(groups.shape(first, last))) continue;
            String digits = groups.digits(first, last);
            if (digits.charAt(0) >= '2' && digits.charAt(0) <= '6' && hasCheckDigit(digits)) {
                found.add(
                        PersonalDataKind.CARD_NUMBER,
                        groups.get(first).start(),
                        groups.get(last).end());
            }
        }
    }

    /** Luhn: every second digit from the left doubled, their own digits summed. */
    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int index = 0; index < DIGITS; index++) {
            int digit = digits.charAt(index) - '0';
            int weighted = index % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
