package org.askexpert.passage;

import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Refusals;

/** What one revision of a passage says; the words are Markdown. */
public record PassageText(String title, String words) {

    private static final int LONGEST = 4_000;
    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);
    private static final CleanText WORDS = CleanText.text("words", "Text", LONGEST);

    /** @throws Problem invalid, naming the fields */
    PassageText checked() {
        Refusals refusals = new Refusals();
        String cleanTitle = refusals.take(() -> TITLE.required(title));
        String cleanWords = refusals.take(() -> WORDS.required(words));
        refusals.throwIfAny();
        return new PassageText(cleanTitle, cleanWords);
    }

    byte[] hash() {
        return Hashes.sha256(title, words);
    }
}
