package org.askexpert.transfer;

import java.util.List;
import java.util.Map;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.text.Markdown;

/** A pair that came as Markdown, from a table or made from HTML. */
record WrittenPair(int line, String question, String answerMarkdown, List<CitedSource> sources, PairWishes wishes)
        implements ReadPair {

    /** Enough for a title, and never too much for the Markdown parser. */
    private static final int BEGINNING = 2_000;

    WrittenPair {
        sources = List.copyOf(sources);
    }

    @Override
    public String questionText() {
        return question;
    }

    @Override
    public String answerText() {
        return answerMarkdown;
    }

    @Override
    public EntryText text(Map<Integer, Integer> ends) {
        String beginning = question.substring(0, Math.min(question.length(), BEGINNING));
        String title = ReadPair.title(wishes.title(), Markdown.words(beginning));
        return new EntryText(title, question, answerMarkdown, sources);
    }
}
