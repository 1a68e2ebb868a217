package org.askexpert.archive;

import java.util.List;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Refusals;

/** What one revision of an entry says; question and answer are Markdown. */
public record EntryText(String title, String question, String answer, List<CitedSource> sources) {

    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);
    private static final CleanText QUESTION = CleanText.text("question", "Question", Limits.QUESTION);
    private static final CleanText ANSWER = CleanText.text("answer", "Answer", Limits.ANSWER);

    public EntryText {
        sources = List.copyOf(sources);
    }

    /**
     * The same text, fit to be kept.
     *
     * @throws Problem invalid, naming the fields
     */
    public EntryText checked() {
        Refusals refusals = new Refusals();
        String cleanTitle = refusals.take(() -> TITLE.required(title));
        String cleanQuestion = refusals.take(() -> QUESTION.required(question));
        String cleanAnswer = refusals.take(() -> ANSWER.required(answer));
        for (CitedSource source : sources) refusals.take(() -> passed(source));
        refusals.throwIfAny();
        return new EntryText(cleanTitle, cleanQuestion, cleanAnswer, sources);
    }

    /** What tells it from any other text, its sources aside. */
    byte[] hash() {
        return Hashes.sha256(title, question, answer);
    }

    private static CitedSource passed(CitedSource source) {
        source.check();
        return source;
    }
}
