package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads plain text: its first lines show how it marks questions and answers, the rest is read so. */
final class PlainTextReader implements PairReader {

    private static final int BEGINNING = 200;
    private static final int LONGEST_BEGINNING = 1_000_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    @Override
    public void read(SourceLines from, PairSink to) {
        var pairing = new Pairing(to);
        Paragraph held = null;
        for (String line = from.next(); line != null; line = from.next()) {
            Paragraph next = new Paragraph(
                    from.number(), BLANKS.matcher(line).replaceAll(" ").strip());
            if (isUnderlined(held, next)) {
                pairing.accept(new Paragraph(held.line(), "# " + held.text()));
                held = null;
            } else {
                if (held != null) pairing.accept(held);
                held = next.text().isEmpty() ? null : next;
            }
        }
        if (held != null) pairing.accept(held);
        pairing.end();
    }

    /** Reads what was lines already. */
    static void read(List<Paragraph> lines, PairSink to) {
        var pairing = new Pairing(to);
        lines.forEach(pairing);
        pairing.end();
    }

    private static boolean isUnderlined(Paragraph line, Paragraph below) {
        return line != null
                && line.line() + 1 == below.line()
                && UNDERLINE.matcher(below.text()).matches()
                && Shape.COLON.mark(line.text()) == null;
    }

    /** Waits for the first lines before it decides. */
    private static final class Pairing implements Consumer<Paragraph> {

        private final PairSink to;
        private final List<Paragraph> beginning = new ArrayList<>();
        private int length;
        private PairsOfLines pairs;

        Pairing(PairSink to) {
            this.to = to;
        }

        @Override
        public void accept(Paragraph line) {
            if (pairs != null) pairs.take(line);
            else keep(line);
        }

        private void keep(Paragraph line) {
            beginning.add(line);
            length += line.text().length();
            if (beginning.size() == BEGINNING || length >= LONGEST_BEGINNING) decide();
        }

        void end() {
            if (pairs == null) decide();
            pairs.end();
        }

        private void decide() {
            pairs = new PairsOfLines(Shape.of(beginning), to);
            beginning.forEach(pairs::take);
            beginning.clear();
        }
    }
}
