package org.askexpert.search;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.springframework.transaction.annotation.Transactional;

/** Published answers that may fit a question, be it a short title or a long letter. */
@UseCase
@Transactional(readOnly = true)
public class FindSimilar {

    private static final int MOST = 5;
    private static final CleanText TEXT = CleanText.text("text", "Text", Limits.QUESTION);

    private final RankEntries rankEntries;

    FindSimilar(RankEntries rankEntries) {
        this.rankEntries = rankEntries;
    }

    /**
     * At most five, the best first; none where nothing fits.
     *
     * @param text a question as somebody types it
     * @throws Problem invalid, where the text is too long or broken
     */
    public List<SimilarEntry> similar(String text, Viewer viewer) {
        String clean = TEXT.optional(text);
        return clean == null ? List.of() : rankEntries.best(clean, MOST);
    }
}
