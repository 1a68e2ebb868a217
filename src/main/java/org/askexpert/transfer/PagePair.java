package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.archive.EntryText;

/**
 * A question and its answer as they stand on a pasted page.
 *
 * @param line where the question begins
 */
record PagePair(int line, List<Paragraph> question, List<Paragraph> answer) implements ReadPair {

    PagePair {
        question = List.copyOf(question);
        answer = List.copyOf(answer);
    }

    @Override
    public PairWishes wishes() {
        return PairWishes.NONE;
    }

    @Override
    public EntryText text(Map<Integer, Integer> ends) {
        return new EntryText(ReadPair.title(null, questionText()), questionMarkdown(), answerMarkdown(ends), List.of());
    }

    @Override
    public String questionText() {
        return joined(question);
    }

    @Override
    public String answerText() {
        return joined(answer);
    }

    String questionMarkdown() {
        return question.stream().map(part -> AsTyped.markdown(part.text())).collect(Collectors.joining("\n\n"));
    }

    /** The answer with its quotations set off, each from its {@code Q.} to its end. */
    String answerMarkdown(Map<Integer, Integer> ends) {
        List<Quotation> quotations = quotations(ends);
        StringBuilder markdown = new StringBuilder();
        for (int number = 1; number <= answer.size(); number++) {
            boolean quoted = covers(quotations, number);
            boolean goesOn = quoted && number > 1 && !opens(quotations, number);
            if (number > 1) markdown.append(goesOn ? "\n>\n" : "\n\n");
            if (quoted) markdown.append("> ");
            markdown.append(AsTyped.markdown(answer.get(number - 1).text()));
        }
        return markdown.toString();
    }

    /**
     * The quotations; one that begins inside another is part of it.
     *
     * @param ends last paragraph by the line a quotation begins on; those not named run to the end of the answer
     */
    @Override
    public List<Quotation> quotations(Map<Integer, Integer> ends) {
        List<Quotation> found = new ArrayList<>();
        int covered = 0;
        for (int number = 1; number <= answer.size(); number++) {
            Paragraph paragraph = answer.get(number - 1);
            if (number <= covered || !paragraph.opensQuotation()) continue;
            Integer end = ends.get(paragraph.line());
            covered = end == null ? answer.size() : Math.max(number, Math.min(end, answer.size()));
            found.add(new Quotation(paragraph.line(), number, covered, end != null));
        }
        return found;
    }

    private static boolean covers(List<Quotation> quotations, int number) {
        return quotations.stream().anyMatch(quotation -> quotation.first() <= number && number <= quotation.last());
    }

    private static boolean opens(List<Quotation> quotations, int number) {
        return quotations.stream().anyMatch(quotation -> quotation.first() == number);
    }

    private static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
