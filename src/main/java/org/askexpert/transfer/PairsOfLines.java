package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.askexpert.text.Limits;

/** Makes pairs of lines: marks begin them, and everything between belongs to them but the page's own furniture. */
final class PairsOfLines {

    private static final Pattern FURNITURE = Pattern.compile(
            "(?:post|ask|send|submit) (?:us )?(?:an?|your) (?:question|expert)(?: [-–—] .*)?[.!]?"
                    + "|[\\d,]+ questions?"
                    + "|(?:\\S+ )?factsheets"
                    + "|browse (?:the|our|all) \\S+",
            Pattern.CASE_INSENSITIVE);

    /** Characters of a pair that are kept to be judged; of a longer one only its line is told. */
    private static final int MOST = 4 * (Limits.QUESTION + Limits.ANSWER);

    /** What a paragraph weighs besides its text. */
    private static final int PARAGRAPH = 50;

    private final Shape shape;
    private final PairSink to;
    private List<Paragraph> question;
    private List<Paragraph> answer;
    private Mark begunBy;
    private int begun;
    private int size;
    private int furnitureFrom;
    private int lastLine;
    private int lastNumber;
    private boolean found;

    PairsOfLines(Shape shape, PairSink to) {
        this.shape = shape;
        this.to = to;
    }

    void take(Paragraph line) {
        Mark mark = shape.mark(line.text());
        if (mark != null && isOutside(mark)) takeMark(line, mark);
        else if (answer != null && FURNITURE.matcher(line.text()).matches()) beginFurniture(line);
        else if (question != null && answer == null && !shape.marksAnswers()) beginAnswer(line);
        else add(line);
        lastLine = line.line();
    }

    void end() {
        endPair();
        endFurniture();
        if (!found) {
            to.skipped(new LineNote(1, "no question found; begin each with Q: and its answer with A:"));
        }
    }

    /** A list inside an answer counts anew, and a smaller heading divides it. */
    private boolean isOutside(Mark mark) {
        if (shape == Shape.NUMBER) return mark.number() == lastNumber + 1 || lastNumber == 0;
        return shape != Shape.HEADING || answer == null || mark.level() <= begunBy.level();
    }

    private void takeMark(Paragraph line, Mark mark) {
        if (mark.asks()) {
            endPair();
            endFurniture();
            question = new ArrayList<>();
            begun = line.line();
            size = 0;
            begunBy = mark;
            lastNumber = mark.number();
        } else if (answer != null) {
            to.warning(new LineNote(line.line(), "second A: in one pair; kept as a paragraph of the answer"));
            add(line);
            return;
        } else if (question == null) {
            skip(line.line(), "answer without a question");
            return;
        } else {
            answer = new ArrayList<>();
        }
        if (!mark.rest().isEmpty()) add(new Paragraph(line.line(), mark.rest()));
    }

    private void beginAnswer(Paragraph line) {
        answer = new ArrayList<>();
        add(new Paragraph(line.line(), Shape.withoutMark(line.text())));
    }

    private void add(Paragraph paragraph) {
        List<Paragraph> part = answer == null ? question : answer;
        if (part == null || size > MOST) return;
        size += paragraph.text().length() + PARAGRAPH;
        if (size <= MOST) part.add(paragraph);
    }

    private void beginFurniture(Paragraph line) {
        endPair();
        furnitureFrom = line.line();
    }

    private void endFurniture() {
        if (furnitureFrom > 0) {
            String lines = "page furniture left out: lines %d to %d".formatted(furnitureFrom, lastLine);
            to.warning(new LineNote(furnitureFrom, lines));
        }
        furnitureFrom = 0;
    }

    private void endPair() {
        if (question != null) {
            String fault = fault();
            if (fault != null) skip(begun, fault);
            else {
                found = true;
                to.pair(new PagePair(begun, question, answer));
            }
        }
        question = null;
        answer = null;
    }

    private void skip(int line, String fault) {
        found = true;
        to.skipped(new LineNote(line, fault));
    }

    private String fault() {
        if (size > MOST) return "question and answer together are too long";
        if (question.isEmpty()) return "question without text";
        if (answer == null) return "question without an answer";
        return answer.isEmpty() ? "answer without text" : null;
    }
}
