package org.askexpert.picture;

import java.util.ArrayList;
import java.util.List;

/** A name broken into lines that fit, as SVG breaks none by itself. */
record Label(List<Line> lines) {

    static final Label NONE = new Label(List.of());

    private static final int IN_TASK = 14;
    private static final int BESIDE = 12;
    /** A letter of the small print is about this wide. */
    private static final double LETTER = 6;

    /** One line, by the middle of its foot. */
    record Line(String text, int x, int y) {}

    /** In the middle of a box. */
    static Label inside(String name, Box box) {
        List<String> texts = wrap(name, (int) ((box.width() - 8) / LETTER));
        int first = box.centre() - (texts.size() - 1) * IN_TASK / 2 + 4;
        return stacked(texts, box.middle(), first, IN_TASK);
    }

    /** Where the model puts it beside an event, a gateway or a flow. */
    static Label at(String name, Box place) {
        List<String> texts = wrap(name, Math.max(8, (int) (place.width() / LETTER) + 1));
        return stacked(texts, place.middle(), place.y() + 10, BESIDE);
    }

    private static Label stacked(List<String> texts, int x, int first, int height) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) lines.add(new Line(text, x, first + lines.size() * height));
        return new Label(List.copyOf(lines));
    }

    /** Breaks between words, and inside one that is longer than a line. */
    static List<String> wrap(String name, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) flush(line, lines);
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
            while (line.length() > most) {
                lines.add(line.substring(0, most));
                line.delete(0, most);
            }
        }
        flush(line, lines);
        return lines;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) lines.add(line.toString());
        line.setLength(0);
    }
}
