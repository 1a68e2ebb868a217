package org.askexpert.text;

import java.util.regex.Pattern;
import org.askexpert.text.DateMentions.Form;
import org.askexpert.text.DateMentions.Mention;

/**
 * Dates of birth: dates beside a birth word, and full dates long past that nothing calls the date of something else.
 * Every other date is claimed as harmless, so that no number finder reads it.
 */
final class BirthDates {

    private static final int WORDS_AROUND = 60;
    /** Whoever asks by themselves is older than that; a later full date is rarely a birthday unless somebody says so. */
    private static final int LAST_YEAR_ALONE = 2010;
    /** A bare date as old as that is hardly that of a treatment still spoken of. */
    private static final int LAST_YEAR_AT_ALL = 1962;

    private static final Pattern STRONG_BEFORE = words(
            "(?:\\bd ?[./]? ?o ?[./]? ?b\\b|\\bdate ?-?of ?-?birth|\\bbirth ?date|\\bbirth ?-?day|\\bbday|\\bd of b\\b)"
                    + "(?:(?!\\bdob\\b)[^.!?\\n]|\\.(?! )|[.!?\\n]{1,2}(?=\\W*$)){0,25}$");
    private static final Pattern BORN_BEFORE = words(
            "(?:\\bborn|\\bbirth|\\(b\\.?|\\bb\\.|\\bwas delivered|\\barrived into the world)\\b?(?!-| ?(?:control|plan|defect|mark))([^.!?\\n]{0,40})$");
    private static final Pattern STRONG_AFTER = words(
            "^[\\s,;:)(\\]\"'-]{0,4}(?:(?:is|was|=|being|as|for) )?(?:(?:my|his|her|their|our|the|your)(?: [\\w']{1,15})? )?"
                    + "\\(?(?:d\\.?o\\.?b\\b|date of birth|birth ?date|birth ?day)");
    private static final Pattern BORN_AFTER = words(
            "^[\\s,;)-]{0,3}(?:is |was )?(?:when |the day |the date )?(?:(?:i|he|she|they|we) (?:was|were) )?born\\b");
    private static final Pattern AGE_BEFORE = words(
            "(?:\\baged? \\d{1,3}|\\b\\d{1,3} ?(?:yrs?|years?|y/?o)(?: old)?|\\b(?:male|female|man|woman)) ?[,(:-]{0,2} ?$");
    private static final Pattern EVENT = words(
            "\\b(?:since|until|till|from|by|before|after|dated|between|during|around|appointment|appt|surgery|operation|operated|op|scan|scanned|mri"
                    + "|x-?ray|diagnos\\w+|accident|fell|fall|injur\\w+|started|began|stopped|seen|saw|visit\\w*|booked|test|tested|results?"
                    + "|blood|bloods|jab|vaccin\\w+|due|updated|published|reviewed|article|report|letter|broke|fractured|replac\\w+|had|treatment"
                    + "|admitted|discharged|session|course|retired|married|moved|died|passed|next|last|period|lmp|expiry|exp|bought|ordered|joined|founded|opened|on|in|until|d-?day|war)\\b");

    private BirthDates() {}

    static void look(FoldedText text, Findings found) {
        for (Mention date : DateMentions.in(text.text())) {
            if (found.isTaken(date.start(), date.end())) continue;
            if (isBirth(date, text)) found.add(PersonalDataKind.DATE_OF_BIRTH, date.start(), date.end());
            else if (date.form() == Form.FULL || date.form() == Form.SHORT_YEAR) found.claim(date.start(), date.end());
        }
    }

    private static boolean isBirth(Mention date, FoldedText text) {
        String before = text.before(date.start(), WORDS_AROUND);
        String after = text.after(date.end(), WORDS_AROUND);
        if (STRONG_BEFORE.matcher(before).find() || STRONG_AFTER.matcher(after).find()) {
            return date.form() != Form.WITHOUT_DAY || true;
        }
        if (date.form() == Form.SOLID) return false;
        if (isBorn(before) || BORN_AFTER.matcher(after).find()) return true;
        boolean whole = date.form() == Form.FULL || date.form() == Form.SHORT_YEAR;
        return whole && isOldEnough(date, before);
    }

    private static boolean isBorn(String before) {
        var born = BORN_BEFORE.matcher(before);
        return born.find()
                && !EVENT.matcher(born.group(1).replaceAll("(?i)\\b(?:on|in)\\b", " "))
                        .find();
    }

    private static boolean isOldEnough(Mention date, String before) {
        if (date.year() <= LAST_YEAR_AT_ALL && date.form() == Form.FULL)
            return !EVENT.matcher(lastWords(before)).find() || date.year() > 1948;
        if (AGE_BEFORE.matcher(before).find()) return true;
        return date.year() <= LAST_YEAR_ALONE
                && !EVENT.matcher(lastWords(before)).find();
    }

    /** What is said of the date in its own sentence. */
    private static String lastWords(String before) {
        int cut = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return before.substring(cut + 1);
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
