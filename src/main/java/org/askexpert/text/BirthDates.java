package org.askexpert.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.text.DateMentions.Form;
import org.askexpert.text.DateMentions.Mention;

/**
 * Dates of birth: dates beside a birth word, and full dates long past that nothing calls the date of something else.
 * Every other date is claimed as harmless, so that no number finder reads it.
 */
final class BirthDates {

    private static final int SIGHT = 60;
    private static final int SIGHT_OF_EVENTS = 18;
    /** Whoever asks for themselves was born before that; a later date is rarely a birthday unless somebody says so. */
    private static final int LAST_YEAR_ALONE = 2010;

    private static final Pattern BIRTH_WORD =
            words("birth|born|\\bb(?:\\.|day|\\b)|d ?[./]? ?o ?[./]? ?b|\\bd of b|deliver|turn");

    private static final Pattern SURE_BEFORE = words(
            "(?:\\bd ?[./]? ?o ?[./]? ?b\\b|\\bdate ?-?of ?-?birth|\\bbirth ?date|\\bbirth ?-?day|\\bbday|\\bd of b\\b)"
                    + "(?:[^.!?\\n\\d]|\\.(?! )|[.!?\\n]{1,2}(?=\\W*$)){0,25}$");
    private static final Pattern BORN_BEFORE = words(
            "(?:\\bborn\\b|\\bbirth\\b|\\(b\\b|\\bb\\.|\\bdelivered\\b|\\bturn(?:ed|ing) \\d{1,3}\\b|\\d(?:st|nd|rd|th) birthday)"
                    + "(?!-| ?(?:control|plan|defect|mark))([^.!?\\n]{0,40})$");
    private static final Pattern SURE_AFTER = words(
            "^[\\s,;:)(\\]\"'-]{0,4}(?:(?:is|was|=|being|as|for) )?(?:(?:my|his|her|their|our|the|your)(?: [\\w']{1,15})? )?"
                    + "\\(?(?:d\\.?o\\.?b\\b|date of birth|birth ?date|birth ?day)");
    private static final Pattern BORN_AFTER = words(
            "^[\\s,;)-]{0,3}(?:is |was )?(?:when |the day |the date )?(?:(?:i|he|she|they|we) (?:was|were) )?born\\b");
    private static final Pattern PERSON_BEFORE = words(
            "(?:\\baged? \\d{1,3}|\\b\\d{1,3} ?(?:yrs?|years?|y/?o)(?: old)?|\\b(?:male|female|man|woman)"
                    + "|\\b(?:son|daughter|baby|boy|girl|grandson|granddaughter|wife|husband|mother|father|mum|dad|i'?m \\d{1,3}) ?\\() ?[,(:-]{0,2} ?$");
    private static final Pattern EVENT = words(
            "\\b(?:since|until|till|from|by|before|after|dated|between|during|around|appointment|appt|surgery|operation|operated|op|scan|scanned|mri"
                    + "|x-?ray|xray|ct|diagnos\\w+|accident|fell|fall|injur\\w+|started|began|stopped|seen|saw|visit\\w*|booked|test|tested|results?"
                    + "|bloods?|jab|vaccin\\w+|due|updated|published|reviewed|article|report|letter|broke|fractured|replac\\w+|had|treatment"
                    + "|admitted|discharged|sessions?|course|retired|married|moved|died|passed|next|last|period|lmp|expiry|exp|bought|ordered|joined"
                    + "|founded|opened|on|in|d-?day|war|physio|injection|check-?up|readings?|attack|stroke|episode|crash)\\b");
    private static final Pattern PREPOSITION = words("\\b(?:on|in)\\b");
    private static final Pattern ALSO = words(" ?(?:and|&|/|,|then)? ?");

    private BirthDates() {}

    static void look(FoldedText text, Findings found) {
        BitSet birthWords = birthWords(text);
        int seen = 0;
        boolean wasBirth = false;
        for (Mention date : DateMentions.in(text.text())) {
            if (date.start() < seen || found.isTaken(date.start(), date.end())) continue;
            int near = birthWords.nextSetBit(Math.max(seen, date.start() - SIGHT));
            boolean spokenOf = near >= 0 && near < date.end() + SIGHT;
            if (!spokenOf && !wasBirth && !isWhole(date)) continue;
            String before = text.text().substring(Math.max(seen, date.start() - SIGHT), date.start());
            boolean birth = wasBirth && ALSO.matcher(before).matches()
                    || isBirth(date, before, text.after(date.end(), SIGHT), spokenOf);
            if (birth) found.add(PersonalDataKind.DATE_OF_BIRTH, date.start(), date.end());
            else if (isWhole(date)) found.claim(date.start(), date.end());
            else continue;
            seen = date.end();
            wasBirth = birth;
        }
    }

    /** Where such words stand: most dates have none near, and need no closer look. */
    private static BitSet birthWords(FoldedText text) {
        var places = new BitSet();
        Matcher word = BIRTH_WORD.matcher(text.text());
        while (word.find()) places.set(word.start());
        return places;
    }

    private static boolean isBirth(Mention date, String before, String after, boolean spokenOf) {
        return spokenOf && isBesideWord(date, before, after) || isWhole(date) && looksLikeOne(date, before, after);
    }

    private static boolean isBesideWord(Mention date, String before, String after) {
        if (SURE_BEFORE.matcher(before).find()) return true;
        if (date.form() == Form.SOLID || date.form() == Form.YEAR_ALONE) return false;
        return SURE_AFTER.matcher(after).find() || BORN_AFTER.matcher(after).find() || isBorn(before);
    }

    private static boolean isBorn(String before) {
        var born = BORN_BEFORE.matcher(before);
        return born.find()
                && !EVENT.matcher(PREPOSITION.matcher(born.group(1)).replaceAll(" "))
                        .find();
    }

    /** Without a birth word: behind a person, or long past and not the date of anything said. */
    private static boolean looksLikeOne(Mention date, String before, String after) {
        if (PERSON_BEFORE.matcher(before).find()) return true;
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        String sentence = before.substring(stop + 1);
        String next =
                after.substring(0, Math.min(after.length(), SIGHT_OF_EVENTS)).split("[.\\n]", 2)[0];
        return date.year() <= LAST_YEAR_ALONE
                && date.form() != Form.HYPHENS
                && !EVENT.matcher(sentence).find()
                && !EVENT.matcher(next).find();
    }

    private static boolean isWhole(Mention date) {
        return date.form() == Form.FULL || date.form() == Form.SHORT_YEAR || date.form() == Form.HYPHENS;
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
