package org.askexpert.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.askexpert.text.TextDiff.Block;
import org.askexpert.text.TextDiff.Kind;
import org.askexpert.text.TextDiff.Segment;

/** One comparison of two texts: first their paragraphs, then the words of those that changed. */
final class Comparing {

    /** Finds some 700 differences; texts of 40,000 characters that differ more are told apart by paragraphs. */
    private static final int EFFORT = 250_000;

    private static final double ENOUGH_IN_COMMON = 0.3;
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\n+");

    private final Effort effort = new Effort(EFFORT);
    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks(String older, String newer) {
        List<String> before = paragraphs(older);
        List<String> after = paragraphs(newer);
        int at = 0;
        for (Stretch change : effort.changes(before, after).orElseGet(() -> all(before, after))) {
            whole(Kind.SAME, before.subList(at, change.from()));
            change(before.subList(change.from(), change.to()), after.subList(change.newFrom(), change.newTo()));
            at = change.to();
        }
        whole(Kind.SAME, before.subList(at, before.size()));
        return blocks;
    }

    private void change(List<String> gone, List<String> come) {
        int at = 0;
        int newAt = 0;
        for (Pair pair : Pair.likes(gone, come)) {
            replace(gone.subList(at, pair.older()), come.subList(newAt, pair.newer()));
            reword(gone.get(pair.older()), come.get(pair.newer()));
            at = pair.older() + 1;
            newAt = pair.newer() + 1;
        }
        replace(gone.subList(at, gone.size()), come.subList(newAt, come.size()));
    }

    private void reword(String gone, String come) {
        List<String> before = words(gone);
        List<String> after = words(come);
        List<Segment> segments = effort.changes(before, after)
                .map(changes -> segments(before, after, overBlanks(changes, before)))
                .orElse(List.of());
        if (haveEnoughInCommon(segments)) blocks.add(Block.reworded(segments));
        else replace(List.of(gone), List.of(come));
    }

    private void replace(List<String> gone, List<String> come) {
        whole(Kind.REMOVED, gone);
        whole(Kind.ADDED, come);
    }

    /** Blank lines alone are no paragraph. */
    private void whole(Kind kind, List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            String text = Block.withoutEnd(paragraph);
            if (!text.isEmpty()) blocks.add(new Block(kind, List.of(new Segment(kind, text))));
        }
    }

    private static List<Segment> segments(List<String> before, List<String> after, List<Stretch> changes) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Stretch change : changes) {
            add(segments, Kind.SAME, before.subList(at, change.from()));
            add(segments, Kind.REMOVED, before.subList(change.from(), change.to()));
            add(segments, Kind.ADDED, after.subList(change.newFrom(), change.newTo()));
            at = change.to();
        }
        add(segments, Kind.SAME, before.subList(at, before.size()));
        return segments;
    }

    private static void add(List<Segment> segments, Kind kind, List<String> words) {
        if (!words.isEmpty()) segments.add(new Segment(kind, String.join("", words)));
    }

    /** Joins changes with nothing but blanks between them: people read phrases, not every second word. */
    private static List<Stretch> overBlanks(List<Stretch> changes, List<String> before) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch change : changes) {
            int last = joined.size() - 1;
            boolean joins = last >= 0
                    && before.subList(joined.get(last).to(), change.from()).stream()
                            .allMatch(String::isBlank);
            if (joins) joined.set(last, Stretch.reaching(joined.get(last), change));
            else joined.add(change);
        }
        return joined;
    }

    private static boolean haveEnoughInCommon(List<Segment> segments) {
        int same = 0;
        int all = 0;
        for (Segment segment : segments) {
            int length = segment.text().strip().length();
            if (segment.kind() == Kind.SAME) same += 2 * length;
            all += segment.kind() == Kind.SAME ? 2 * length : length;
        }
        return same > all * ENOUGH_IN_COMMON;
    }

    /** Everything between what both begin and what both end with. */
    private static List<Stretch> all(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && fromEnd(before, tail).equals(fromEnd(after, tail))) tail++;
        return List.of(new Stretch(head, before.size() - tail, head, after.size() - tail));
    }

    private static String fromEnd(List<String> units, int place) {
        return units.get(units.size() - 1 - place);
    }

    /** Each with its line breaks, the last one too: what is added behind it does not change it. */
    private static List<String> paragraphs(String text) {
        return PARAGRAPH
                .matcher(Block.withoutEnd(text) + "\n\n")
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.UK);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }
}
