package org.askexpert.search;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.transaction.annotation.Transactional;

/** Published answers that share most telling words with a text. */
@UseCase
@Transactional(readOnly = true)
public class FindSimilar {

    private static final int MOST = 5;
    private static final int HEARD = 1_000;
    private static final float IN_TITLE = 0.2f;
    private static final CleanText TEXT = CleanText.text("text", "Text", Limits.QUESTION);

    private final EntryIndex index;

    FindSimilar(EntryIndex index) {
        this.index = index;
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
        List<String> words = TellingWords.of(clean.length() > HEARD ? clean.substring(0, HEARD) : clean);
        if (words.isEmpty()) return List.of();
        int atLeast = Math.max(Math.min(2, words.size()), (words.size() + 1) / 2);
        return index.search()
                .select(found -> found.composite()
                        .from(
                                found.field(IndexFields.SLUG, String.class),
                                found.field(IndexFields.TITLE, String.class),
                                found.field(IndexFields.EXCERPT, String.class),
                                found.score())
                        .asArray(parts -> new SimilarEntry(
                                (String) parts[0],
                                (String) parts[1],
                                (String) parts[2],
                                (float) parts[3] / words.size() / (1 + IN_TITLE))))
                .where(any -> {
                    var most = any.bool().minimumShouldMatchNumber(atLeast);
                    for (String word : words) most.should(holds(word, any));
                    return most;
                })
                .fetchHits(MOST);
    }

    /** One point for a word, a little more for one in the title: the sum is the share of all words. */
    private static SearchPredicate holds(String word, SearchPredicateFactory any) {
        return any.bool()
                .must(any.match()
                        .fields(IndexFields.TITLE, IndexFields.QUESTION)
                        .matching(word)
                        .constantScore())
                .should(any.match()
                        .field(IndexFields.TITLE)
                        .matching(word)
                        .constantScore()
                        .boost(IN_TITLE))
                .toPredicate();
    }
}
