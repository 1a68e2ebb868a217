package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** National Insurance numbers: two letters, six digits, a letter from A to D. */
final class NationalInsuranceNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]"
                    + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private NationalInsuranceNumbers() {}

    static void look(FoldedText text, Findings found) {
        Matcher number = NUMBER.matcher(text.text());
        while (number.find()) found.add(PersonalDataKind.NATIONAL_INSURANCE_NUMBER, number.start(), number.end());
    }
}
