package org.askexpert.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.askexpert.archive.CitedSource;
import org.askexpert.text.Limits;

/** The columns of a pair in tables and JSON Lines: {@code question} and {@code answer}, and six that may be missing. */
final class PairColumns {

    static final List<String> ALL =
            List.of("title", "question", "answer", "topic", "slug", "publishedAt", "origin", "sources");

    /** Nobody answered questions on the web before. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,19}");

    private PairColumns() {}

    /**
     * Hands on a pair, or why it is none.
     *
     * @param cells text by column; what is missing or empty is none
     */
    static void pair(int line, Map<String, String> cells, List<CitedSource> sources, PairSink to) {
        try {
            String question = needed(cells, "question");
            String answer = needed(cells, "answer");
            to.pair(new WrittenPair(line, question, answer, sources, wishes(cells)));
        } catch (NoPair fault) {
            to.skipped(new LineNote(line, fault.getMessage()));
        }
    }

    private static PairWishes wishes(Map<String, String> cells) {
        String origin = text(cells, "origin");
        if (origin != null && !WORD.matcher(origin).matches()) {
            throw new NoPair("origin must be one short word in small letters");
        }
        return new PairWishes(text(cells, "title"), text(cells, "topic"), text(cells, "slug"), moment(cells), origin);
    }

    private static Instant moment(Map<String, String> cells) {
        String written = text(cells, "publishedAt");
        if (written == null) return null;
        try {
            Instant moment = Instant.parse(written.strip()).truncatedTo(ChronoUnit.SECONDS);
            if (!moment.isBefore(EARLIEST)) return moment;
        } catch (DateTimeException noMoment) {
            // said below, as for a moment too long ago
        }
        throw new NoPair("publishedAt must be a moment since 1990, such as 2019-05-31T12:00:00Z");
    }

    private static String needed(Map<String, String> cells, String column) {
        String text = text(cells, column);
        if (text == null) throw new NoPair(column + " is missing");
        return text;
    }

    private static String text(Map<String, String> cells, String column) {
        String text = cells.get(column);
        if (text == null || text.isBlank()) return null;
        return text.length() > 4 * Limits.ANSWER ? text.substring(0, 4 * Limits.ANSWER) : text;
    }

    /** One line that is no pair; the file goes on. */
    static final class NoPair extends RuntimeException {
        NoPair(String why) {
            super(why, null, false, false);
        }
    }
}
