package org.askexpert.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words and phrases of the list in a text: whole words, whatever their case; a star stands for any ending. */
final class Claims {

    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Claims() {}

    static List<Mark> in(String text, List<ListLine> claims) {
        List<Mark> marks = new ArrayList<>();
        for (ListLine claim : claims) {
            Matcher found = pattern(claim.words()).matcher(text);
            while (found.find()) marks.add(new Mark("claim", found.start(), found.end()));
        }
        return marks;
    }

    private static Pattern pattern(String words) {
        String body = Arrays.stream(words.strip().split("[\\s\\p{Z}]+"))
                .map(Claims::word)
                .collect(Collectors.joining("[\\s\\p{Z}]++"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + body + "(?![\\p{L}\\p{N}])", CASELESS);
    }

    private static String word(String word) {
        boolean open = word.length() > 1 && word.endsWith("*");
        String letters = open ? word.substring(0, word.length() - 1) : word;
        String spelled =
                Arrays.stream(letters.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]"));
        return spelled + (open ? "[\\p{L}\\p{N}]{0,20}+" : "");
    }
}
