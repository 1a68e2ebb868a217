package org.askexpert.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.springframework.stereotype.Component;

/** Asks the index for one page of results, the best first, of equals the newest. */
@Component
class LookUp {

    private static final String SENTENCES = "sentences";
    private static final int MOST = 2;

    private final EntryIndex index;

    LookUp(EntryIndex index) {
        this.index = index;
    }

    Stretch find(Wanted wanted, int atLeast, boolean lenient, Set<TopicId> shelves) {
        WordQuery query = wanted.query();
        var result = index.search()
                .select(found -> line(found, wanted.topics()))
                .where(any -> new WordPredicates(any, wanted.concepts())
                        .holding(atLeast, lenient, wanted.typed().text(), shelves))
                .sort(by -> by.composite()
                        .add(by.score())
                        .add(by.field(IndexFields.PUBLISHED).desc())
                        .add(by.field(IndexFields.KEY).desc()))
                .highlighter(
                        SENTENCES, how -> how.unified().numberOfFragments(MOST).tag(Marked.BEGIN, Marked.END))
                .fetch((query.page() - 1) * query.size(), query.size());
        return new Stretch(result.hits(), result.total().hitCount());
    }

    private static ProjectionFinalStep<FoundEntry> line(SearchProjectionFactory<?, ?> found, TopicTree topics) {
        return found.composite()
                .from(
                        found.field(IndexFields.SLUG, String.class),
                        found.field(IndexFields.TITLE, String.class),
                        found.highlight(IndexFields.TITLE).highlighter(SENTENCES),
                        found.highlight(IndexFields.ANSWER).highlighter(SENTENCES),
                        found.highlight(IndexFields.QUESTION).highlighter(SENTENCES),
                        found.field(IndexFields.EXCERPT, String.class),
                        found.field(IndexFields.TOPIC, Long.class),
                        found.field(IndexFields.PUBLISHED, Instant.class),
                        found.field(IndexFields.UPDATED, Instant.class))
                .asArray(parts -> line(parts, topics));
    }

    /** The index marks within the first 10,000 characters of a text; past them an excerpt stands for the passage. */
    private static FoundEntry line(Object[] parts, TopicTree topics) {
        String excerpt = (String) parts[5];
        Marked question = Marked.passage(sentences(parts[4]), excerpt);
        return new FoundEntry(
                (String) parts[0],
                Marked.within((String) parts[1], sentences(parts[2])),
                sentences(parts[3]).isEmpty() ? question : Marked.passage(sentences(parts[3]), excerpt),
                excerpt,
                topics.find(new TopicId((Long) parts[6])).orElseThrow(),
                (Instant) parts[7],
                (Instant) parts[8]);
    }

    private static List<String> sentences(Object highlighted) {
        return ((List<?>) highlighted).stream().map(String.class::cast).toList();
    }
}
