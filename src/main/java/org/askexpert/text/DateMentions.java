package org.askexpert.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every date of a text in the usual writings, whatever it is the date of. */
final class DateMentions {

    /** How much a date says; the less it does, the stronger the birth word beside it must be. */
    enum Form {
        FULL,
        SHORT_YEAR,
        /** 3-10-60, which may be repetitions too */
        HYPHENS,
        BLANKS_BETWEEN,
        SOLID,
        WITHOUT_YEAR,
        WITHOUT_DAY,
        YEAR_ALONE
    }

    /** @param year 0 where none was written */
    record Mention(int start, int end, Form form, int year) {}

    private static final String MONTH =
            "(?:jan(?:uary|uray)?|feb(?:r?uary|ruray)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";
    private static final String YEAR =
            "(?<year>(?:1[89]|20)\\d{2}(?!\\d)|'?\\d{2}(?![\\d:]|[.]\\d| ?(?:am|pm|years|weeks|days|months|mg|ml)\\b))";
    private static final String DAY = "(?<![\\p{L}\\p{N}.,/-])(?:0?[1-9]|[12]\\d|3[01]) ?(?:st|nd|rd|th)?";
    private static final String WORDY_DAY =
            "\\b(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
                    + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
    private static final String GAP = "[ .,/-]{0,3}+";

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\p{N}/-]|\\d[.])(\\d{1,4})( ?[/.\\\\|-] ?)(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{N}]|[/.-]\\d|%)");
    private static final Pattern DAY_FIRST = words("(?:" + DAY + "|" + WORDY_DAY + ")(?: day)?" + GAP
            + "(?:of )?(?:the )?" + MONTH + "(?:" + GAP + "(?:in )?" + YEAR + ")?+");
    private static final Pattern MONTH_FIRST = words("\\b" + MONTH + GAP
            + "(?:the )?(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?: ?(?:st|nd|rd|th)\\b)?" + "(?:" + GAP + YEAR + ")?+");
    private static final Pattern MONTH_ONLY =
            words("\\b" + MONTH + "(?:" + GAP + "(?:of )?(?<year>(?:19|20)\\d{2})(?!\\d))");
    private static final Pattern BLANKS =
            Pattern.compile("(?<![\\p{N}.,/-])(\\d{1,2}) (\\d{1,2}) ((?:19|20)\\d{2}|\\d{2})(?![\\p{N}]|[ ./-]\\d)");
    private static final Pattern EIGHT =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(\\d{2})(\\d{2})((?:19|20)?\\d{2})(?![\\p{L}\\p{N}])");

    private static final Pattern LONE_YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?:19|20)\\d{2}(?![\\p{L}\\p{N}]|[/.-]\\d)");

    private DateMentions() {}

    static List<Mention> in(String text) {
        var mentions = new ArrayList<Mention>();
        numbers(NUMERIC.matcher(text), mentions);
        written(DAY_FIRST.matcher(text), mentions);
        written(MONTH_FIRST.matcher(text), mentions);
        written(MONTH_ONLY.matcher(text), mentions);
        apart(BLANKS.matcher(text), Form.BLANKS_BETWEEN, mentions);
        apart(EIGHT.matcher(text), Form.SOLID, mentions);
        years(LONE_YEAR.matcher(text), mentions);
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::form));
        return mentions;
    }

    private static void numbers(Matcher date, List<Mention> mentions) {
        while (date.find()) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(3));
            int third = Integer.parseInt(date.group(4));
            boolean yearFirst = date.group(1).length() == 4;
            if (date.group(1).length() == 3) continue;
            if (yearFirst ? !isDay(third, second) : !isDay(first, second)) continue;
            boolean full = yearFirst || date.group(4).length() == 4;
            int year = yearFirst ? first : full ? third : century(third);
            if (year < 1880 || year > 2100) continue;
            mentions.add(new Mention(date.start(), date.end(), form(full, date.group(2)), year));
        }
    }

    private static Form form(boolean full, String sign) {
        if (full) return Form.FULL;
        return sign.contains("-") ? Form.HYPHENS : Form.SHORT_YEAR;
    }

    private static void written(Matcher date, List<Mention> mentions) {
        while (date.find()) {
            String typed = date.group("year");
            int year = typed == null ? 0 : year(typed);
            boolean dayless = !Character.isDigit(date.group().charAt(0)) && date.pattern() == MONTH_ONLY;
            Form form = dayless ? Form.WITHOUT_DAY : typed == null ? Form.WITHOUT_YEAR : Form.FULL;
            mentions.add(new Mention(date.start(), date.end(), form, year));
        }
    }

    private static void apart(Matcher date, Form form, List<Mention> mentions) {
        while (date.find()) {
            if (!isDay(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)))) continue;
            mentions.add(new Mention(date.start(), date.end(), form, year(date.group(3))));
        }
    }

    private static void years(Matcher year, List<Mention> mentions) {
        while (year.find()) {
            mentions.add(new Mention(year.start(), year.end(), Form.YEAR_ALONE, Integer.parseInt(year.group())));
        }
    }

    private static int year(String typed) {
        String digits = typed.replace("'", "");
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? century(year) : year;
    }

    /** Two digits up to 29 are of this century. */
    private static int century(int year) {
        return year < 30 ? 2000 + year : 1900 + year;
    }

    /** The American order too. */
    private static boolean isDay(int day, int month) {
        return day >= 1 && month >= 1 && (day <= 31 && month <= 12 || day <= 12 && month <= 31);
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
