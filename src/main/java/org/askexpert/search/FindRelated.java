package org.askexpert.search;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Published answers on the matter of another. */
@UseCase
@Transactional(readOnly = true)
public class FindRelated {

    private static final int MOST = 5;

    private final RankEntries rankEntries;

    FindRelated(RankEntries rankEntries) {
        this.rankEntries = rankEntries;
    }

    /**
     * At most five, the best first, never the entry itself; none where nothing fits.
     *
     * @param slug where the entry is now
     * @param question plain words, without the signs of Markdown
     */
    public List<SimilarEntry> related(String slug, String title, String question, Viewer viewer) {
        return rankEntries.best(title + "\n" + question, MOST + 1, Fit.NEAR).stream()
                .filter(entry -> !entry.slug().equals(slug))
                .limit(MOST)
                .toList();
    }
}
