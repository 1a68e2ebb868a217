package org.askexpert.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text with some words marked. Pages print it piece by piece, so it never becomes HTML. */
public record Marked(List<Piece> pieces) {

    /** A stretch of the text, wholly marked or not at all. */
    public record Piece(String text, boolean marked) {}

    // "selected area", control signs that no text we keep can hold; those below the blank would be trimmed away
    static final String BEGIN = "\u0086";
    static final String END = "\u0087";

    public Marked {
        pieces = List.copyOf(pieces);
    }

    private static final int BEFORE_FIRST = 100;
    private static final int LONGEST = 360;
    private static final String ELLIPSIS = "…";

    /** The whole text, with the sentences in it that the index marked. */
    static Marked within(String whole, List<String> sentences) {
        String marked = whole;
        for (String sentence : sentences) {
            int at = marked.indexOf(from(sentence).text());
            if (at >= 0) {
                int end = at + from(sentence).text().length();
                marked = marked.substring(0, at) + sentence + marked.substring(end);
            }
        }
        return from(marked);
    }

    /** The sentences that the index marked, cut around the first mark where they go on and on. */
    static Marked passage(List<String> sentences, String otherwise) {
        if (sentences.isEmpty()) return from(otherwise);
        String all = sentences.stream().map(String::strip).collect(Collectors.joining(" " + ELLIPSIS + " "));
        int from = Math.max(0, all.indexOf(BEGIN) - BEFORE_FIRST);
        if (Character.isLowSurrogate(all.charAt(from))) from++;
        String kept = from == 0 ? all : ELLIPSIS + all.substring(from);
        return from(kept).cut();
    }

    private Marked cut() {
        List<Piece> kept = new ArrayList<>();
        int left = LONGEST;
        for (Piece piece : pieces) {
            if (piece.text().length() > left) {
                int end = Character.isHighSurrogate(piece.text().charAt(Math.max(0, left - 1))) ? left - 1 : left;
                kept.add(new Piece(piece.text().substring(0, Math.max(0, end)) + ELLIPSIS, piece.marked()));
                break;
            }
            kept.add(piece);
            left -= piece.text().length();
        }
        return new Marked(kept);
    }

    /** Reads what the index marked. */
    static Marked from(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int begin = marked.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : marked.indexOf(END, begin);
            if (end < 0) break;
            if (begin > at) pieces.add(new Piece(marked.substring(at, begin), false));
            pieces.add(new Piece(marked.substring(begin + 1, end), true));
            at = end + 1;
        }
        if (at < marked.length()) pieces.add(new Piece(marked.substring(at), false));
        return new Marked(pieces);
    }

    /** Without the marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
