package org.askexpert.routing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A term as it is looked for. A star stands for the end of a word or, alone, for up to four words in between:
 * {@code swell* * throat}. Terms are few and asked for again and again, so each is read once.
 */
final class Phrase {

    private static final int MOST = 5_000;
    private static final Map<String, Phrase> KNOWN = new ConcurrentHashMap<>();

    private static final String BORDER = "[\\p{L}\\p{N}]";
    private static final String IN_BETWEEN = " (?:[^ .!?;|]+ ){0,4}";

    private final String start;
    private final Pattern pattern;

    private Phrase(String term) {
        String words = Wording.fold(term);
        int star = words.indexOf('*');
        start = star < 0 ? words : words.substring(0, star).stripTrailing();
        pattern = Pattern.compile("(?<!" + BORDER + ")" + body(words) + "(?!" + BORDER + ")");
    }

    static Phrase of(String term) {
        if (KNOWN.size() > MOST) KNOWN.clear();
        return KNOWN.computeIfAbsent(term, Phrase::new);
    }

    private static String body(String words) {
        StringBuilder body = new StringBuilder();
        String gap = "";
        for (String word : words.split(" ")) {
            if (word.equals("*")) {
                gap = IN_BETWEEN;
                continue;
            }
            boolean open = word.endsWith("*");
            body.append(gap).append(Pattern.quote(open ? word.substring(0, word.length() - 1) : word));
            if (open) body.append(BORDER).append("*+");
            gap = " ";
        }
        return body.toString();
    }

    /** Never where it begins with a star or holds nothing. Its first letters tell of most that they are missing. */
    boolean standsIn(String folded) {
        return mayStandIn(folded) && pattern.matcher(folded).find();
    }

    String takenOutOf(String folded) {
        return mayStandIn(folded) ? pattern.matcher(folded).replaceAll("|") : folded;
    }

    private boolean mayStandIn(String folded) {
        return !start.isEmpty() && folded.contains(start);
    }
}
