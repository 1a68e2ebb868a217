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
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\n+|[^\\n]+");

    private final Effort effort = new Effort(EFFORT);
    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks(String older, String newer) {
        List<String> before = paragraphs(older);
        List<String> after = paragraphs(newer);
        int at = 0;
        for (Stretch change : effort.changes(before, after).orElseGet(() -> all(before, after))) {
            before.subList(at, change.from()).forEach(same -> blocks.add(Block.whole(Kind.SAME, same)));
            change(before.subList(change.from(), change.to()), after.subList(change.newFrom(), change.newTo()));
            at = change.to();
        }
        before.subList(at, before.size()).forEach(same -> blocks.add(Block.whole(Kind.SAME, same)));
        return blocks;
    }

    /** As many as before: each became its like. Else they were parted or joined: all of them together. */
    private void change(List<String> gone, List<String> come) {
        if (gone.isEmpty() || come.isEmpty()) {
            replace(gone, come);
        } else if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) reword(gone.subList(i, i + 1), come.subList(i, i + 1));
        } else {
            reword(gone, come);
        }
    }

    private void reword(List<String> gone, List<String> come) {
        List<String> before = words(String.join("", gone));
        List<String> after = words(String.join("", come));
        List<Segment> segments = effort.changes(before, after)
                .map(changes -> segments(before, after, overBlanks(changes, before)))
                .orElse(List.of());
        if (haveEnoughInCommon(segments)) blocks.add(new Block(Kind.CHANGED, segments));
        else replace(gone, come);
    }

    private void replace(List<String> gone, List<String> come) {
        gone.forEach(paragraph -> blocks.add(Block.whole(Kind.REMOVED, paragraph)));
        come.forEach(paragraph -> blocks.add(Block.whole(Kind.ADDED, paragraph)));
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

    private static List<String> paragraphs(String text) {
        return PARAGRAPH.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> words(String text) {
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
