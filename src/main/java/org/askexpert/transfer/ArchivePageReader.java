package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.shared.Problem;

/**
 * Reads pairs from the plain text of an archive page: {@code Q:} and {@code A:} begin the outer ones, and everything
 * between them belongs to them but the page's own furniture.
 */
final class ArchivePageReader {

    static final int MOST_PAIRS = 1_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
    private static final Pattern MARK = Pattern.compile("([QA])\\.? ?:\\.? ?(.*)");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:post|ask|send|submit) (?:us )?(?:an?|your) (?:question|expert)(?: [-–—] .*)?[.!]?"
                    + "|[\\d,]+ questions?"
                    + "|(?:\\S+ )?factsheets"
                    + "|browse (?:the|our|all) \\S+",
            Pattern.CASE_INSENSITIVE);

    private final List<PagePair> pairs = new ArrayList<>();
    private final List<LineNote> skipped = new ArrayList<>();
    private final List<LineNote> warnings = new ArrayList<>();
    private List<Paragraph> question;
    private List<Paragraph> answer;
    private int begun;
    private int furnitureFrom;
    private int lastLine;

    private ArchivePageReader() {}

    /**
     * Reads a whole page.
     *
     * @throws Problem too large, if it holds more than {@link #MOST_PAIRS} pairs
     */
    static ArchivePage read(String text) {
        var reader = new ArchivePageReader();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String clean = BLANKS.matcher(line).replaceAll(" ").strip();
            if (!clean.isEmpty()) reader.take(new Paragraph(number + 1, clean));
            number++;
        }
        return reader.end();
    }

    private void take(Paragraph line) {
        Matcher mark = MARK.matcher(line.text());
        if (mark.matches()) takeMark(line, mark.group(1).equals("Q"), mark.group(2));
        else if (answer != null && FURNITURE.matcher(line.text()).matches()) beginFurniture(line);
        else add(line);
        lastLine = line.line();
    }

    private void takeMark(Paragraph line, boolean asks, String rest) {
        if (asks) {
            endPair();
            endFurniture();
            question = new ArrayList<>();
            begun = line.line();
        } else if (answer != null) {
            warnings.add(new LineNote(line.line(), "second A: in one pair; kept as a paragraph of the answer"));
            add(line);
            return;
        } else if (question == null) {
            skipped.add(new LineNote(line.line(), "answer without a question"));
            return;
        } else {
            answer = new ArrayList<>();
        }
        if (!rest.isEmpty()) add(new Paragraph(line.line(), rest));
    }

    private void add(Paragraph paragraph) {
        if (answer != null) answer.add(paragraph);
        else if (question != null) question.add(paragraph);
    }

    private void beginFurniture(Paragraph line) {
        endPair();
        furnitureFrom = line.line();
    }

    private void endFurniture() {
        if (furnitureFrom > 0) {
            warnings.add(new LineNote(
                    furnitureFrom, "page furniture left out: lines %d to %d".formatted(furnitureFrom, lastLine)));
        }
        furnitureFrom = 0;
    }

    private void endPair() {
        if (question != null) {
            String fault = fault();
            if (fault != null) skipped.add(new LineNote(begun, fault));
            else pairs.add(new PagePair(begun, question, answer));
        }
        if (pairs.size() > MOST_PAIRS) throw tooMany();
        question = null;
        answer = null;
    }

    private String fault() {
        if (question.isEmpty()) return "question without text";
        if (answer == null) return "question without an answer";
        return answer.isEmpty() ? "answer without text" : null;
    }

    private ArchivePage end() {
        endPair();
        endFurniture();
        if (pairs.isEmpty() && skipped.isEmpty()) {
            skipped.add(new LineNote(1, "no question found; each begins with Q: at the start of a line"));
        }
        return new ArchivePage(pairs, skipped, warnings);
    }

    private static Problem tooMany() {
        return new Problem(
                Problem.Kind.TOO_LARGE, "An import takes up to 1,000 pairs at once. Split the file into smaller ones.");
    }
}
