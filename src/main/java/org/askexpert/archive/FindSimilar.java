package org.askexpert.archive;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.springframework.transaction.annotation.Transactional;

/** Published answers that share most telling words with a text. */
@UseCase
@Transactional(readOnly = true)
class FindSimilar {

    private static final int MOST = 5;
    private static final int HEARD = 1_000;
    private static final CleanText TEXT = CleanText.text("text", "Text", Limits.QUESTION);

    private final WordSearch search;

    FindSimilar(WordSearch search) {
        this.search = search;
    }

    /**
     * At most five, the best first; none where nothing is relevant.
     *
     * @param text a question as somebody types it; its beginning counts
     * @throws Problem invalid, where the text is too long or broken
     */
    public List<SimilarEntry> similar(String text, Viewer viewer) {
        String clean = TEXT.optional(text);
        if (clean == null) return List.of();
        List<String> terms = Terms.telling(clean.length() > HEARD ? clean.substring(0, HEARD) : clean);
        if (terms.isEmpty()) return List.of();
        int atLeast = Math.max(Math.min(2, terms.size()), (terms.size() + 1) / 2);
        return search.similar(terms, atLeast, MOST);
    }
}
