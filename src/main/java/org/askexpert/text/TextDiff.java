package org.askexpert.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one text in another: paragraphs that stayed, went, came, or changed word by word. What stands in the
 * segments is plain text; put together they are the two texts again but for blank lines.
 */
public record TextDiff(List<Block> blocks) {

    /** What happened to a paragraph or to some words; only paragraphs are ever {@code CHANGED}. */
    public enum Kind implements org.askexpert.shared.Coded {
        SAME,
        REMOVED,
        ADDED,
        CHANGED
    }

    /** Words that share one fate. */
    public record Segment(Kind kind, String text) {

        Segment withoutEnd() {
            return new Segment(kind, Block.withoutEnd(text));
        }
    }

    /** A paragraph, without the line breaks behind it. */
    public record Block(Kind kind, List<Segment> segments) {
        public Block {
            segments = List.copyOf(segments);
        }

        static Block reworded(List<Segment> segments) {
            List<Segment> kept = new ArrayList<>(segments);
            int last = kept.size() - 1;
            if (last > 0 && kept.get(last).kind == Kind.ADDED && kept.get(last - 1).kind == Kind.REMOVED) {
                kept.set(last - 1, kept.get(last - 1).withoutEnd());
            }
            kept.set(last, kept.get(last).withoutEnd());
            kept.removeIf(segment -> segment.text.isEmpty());
            return new Block(Kind.CHANGED, kept);
        }

        static String withoutEnd(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '\n') end--;
            return text.substring(0, end);
        }

        /** What the older text had here, for the left side of two. */
        public List<Segment> older() {
            return without(Kind.ADDED);
        }

        /** What the newer text has here, for the right side of two. */
        public List<Segment> newer() {
            return without(Kind.REMOVED);
        }

        private List<Segment> without(Kind kind) {
            return segments.stream().filter(segment -> segment.kind != kind).toList();
        }
    }

    /** Paragraphs next to each other: to be shown, or unchanged and far enough from any change to be folded away. */
    public record Part(boolean folded, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    private static final int FOLDED_AT_LEAST = 3;

    public TextDiff {
        blocks = List.copyOf(blocks);
    }

    /**
     * Compares two texts; a missing one counts as empty. Words are compared inside paragraphs that have something in
     * common; where the texts differ too much for that, whole paragraphs are. Takes well under 200 ms for any two
     * answers of the greatest length.
     */
    public static TextDiff between(String older, String newer) {
        return new TextDiff(new Comparing().blocks(older == null ? "" : older, newer == null ? "" : newer));
    }

    /** Whether the two are the same. */
    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.kind == Kind.SAME);
    }

    /** How many paragraphs were {@code CHANGED}, {@code ADDED} or {@code REMOVED}. */
    public long count(Kind kind) {
        return blocks.stream().filter(block -> block.kind == kind).count();
    }

    /** The blocks, with long unchanged stretches set apart; one paragraph beside each change stays in sight. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Block> shown = new ArrayList<>();
        for (int at = 0; at < blocks.size(); ) {
            int end = endOfSame(at);
            int from = at == 0 ? at : at + 1;
            int to = end == blocks.size() ? end : end - 1;
            if (to - from < FOLDED_AT_LEAST) {
                end = Math.max(end, at + 1);
                shown.addAll(blocks.subList(at, end));
            } else {
                shown.addAll(blocks.subList(at, from));
                show(shown, parts);
                parts.add(new Part(true, blocks.subList(from, to)));
                shown.addAll(blocks.subList(to, end));
            }
            at = end;
        }
        show(shown, parts);
        return parts;
    }

    private int endOfSame(int at) {
        int end = at;
        while (end < blocks.size() && blocks.get(end).kind == Kind.SAME) end++;
        return end;
    }

    private static void show(List<Block> shown, List<Part> parts) {
        if (!shown.isEmpty()) parts.add(new Part(false, shown));
        shown.clear();
    }
}
