package org.askexpert.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text as typed, cut where marks begin and end.
 *
 * @param name names its places: {@code <name>-1} is its first mark
 */
public record MarkedText(String name, List<Piece> pieces) {

    /**
     * A piece of the text.
     *
     * @param kind ends the message key {@code checks.mark.…}, or null where there is nothing to look at
     * @param place anchor of a mark, or null
     */
    public record Piece(String text, String kind, String place) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** Of marks that overlap, the one that begins first is shown. */
    static MarkedText of(String name, String text, List<Mark> marks) {
        String whole = text == null ? "" : text;
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int count = 0;
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            if (mark.start() < at) continue;
            if (mark.start() > at) pieces.add(new Piece(whole.substring(at, mark.start()), null, null));
            pieces.add(new Piece(whole.substring(mark.start(), mark.end()), mark.kind(), name + "-" + ++count));
            at = mark.end();
        }
        if (at < whole.length()) pieces.add(new Piece(whole.substring(at), null, null));
        return new MarkedText(name, pieces);
    }

    /** Whether there is something to look at. */
    public boolean isMarked() {
        return !marks().isEmpty();
    }

    /** The pieces to look at, in their order. */
    public List<Piece> marks() {
        return pieces.stream().filter(piece -> piece.kind() != null).toList();
    }
}
