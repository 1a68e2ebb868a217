package org.askexpert.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the archive. Every word counts; where nothing holds them all, words the archive does not know are taken for
 * similar ones, then two words of three are enough.
 */
@UseCase
@Transactional(readOnly = true)
public class FindByWords {

    private final FindTopics findTopics;
    private final ReadWords readWords;
    private final LookUp lookUp;
    private final Spelling spelling;

    FindByWords(FindTopics findTopics, ReadWords readWords, LookUp lookUp, Spelling spelling) {
        this.findTopics = findTopics;
        this.readWords = readWords;
        this.lookUp = lookUp;
        this.spelling = spelling;
    }

    /**
     * Looks for any text; empty where there is no word in it.
     *
     * @throws Problem invalid, where there is no such topic
     */
    public Optional<FoundEntries> find(WordQuery query, Viewer viewer) {
        TopicTree topics = findTopics.topics(viewer);
        TopicView topic = chosen(query.topic(), topics, viewer);
        Typed typed = Typed.from(query.q());
        List<Concept> concepts = readWords.concepts(typed, topics);
        if (concepts.isEmpty()) return Optional.empty();
        var search = new Wanted(typed, concepts, topics, query);
        return Optional.of(answer(search, topic));
    }

    private FoundEntries answer(Wanted search, TopicView topic) {
        Step step = firstThatFinds(search, shelves(topic, search.topics()));
        Stretch found = step.found();
        boolean misses = step.matching() != Matching.EVERY_WORD;
        long elsewhere = topic != null && found.total() == 0
                ? firstThatFinds(search, null).found().total()
                : 0;
        return new FoundEntries(
                search.typed().text(),
                topic,
                search.topics(),
                found.items(),
                found.total(),
                step.matching(),
                elsewhere,
                misses ? suggestion(search) : null);
    }

    private Step firstThatFinds(Wanted search, Set<TopicId> shelves) {
        int all = (int)
                search.concepts().stream().filter(concept -> !concept.common()).count();
        boolean misspelt = search.concepts().stream().anyMatch(Concept::isMisspelt);
        Stretch found = lookUp.find(search, all, false, shelves);
        if (found.total() > 0) return new Step(found, Matching.EVERY_WORD);
        if (misspelt) found = lookUp.find(search, all, true, shelves);
        if (found.total() > 0) return new Step(found, Matching.SIMILAR_SPELLING);
        int most = Math.max(1, all * 2 / 3);
        if (most < all) found = lookUp.find(search, most, true, shelves);
        return new Step(found, found.total() > 0 ? Matching.SOME_WORDS : Matching.NOTHING);
    }

    /** The same text with each unknown word replaced by the nearest known one. */
    private String suggestion(Wanted search) {
        String better = search.typed().text();
        for (Concept concept : search.concepts()) {
            if (!concept.isMisspelt()) continue;
            Optional<String> nearest = spelling.nearest(concept.text());
            if (nearest.isPresent()) better = better.replace(concept.text(), nearest.get());
        }
        return better.equals(search.typed().text()) ? null : better;
    }

    private TopicView chosen(String slug, TopicTree topics, Viewer viewer) {
        if (slug == null || slug.isEmpty()) return null;
        return findTopics
                .bySlug(slug, topics, viewer)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
    }

    /** A topic of the first level holds what is shelved below it, too. */
    private static Set<TopicId> shelves(TopicView topic, TopicTree topics) {
        if (topic == null) return null;
        return topics.all().stream()
                .filter(other -> other.withParents().contains(topic.id()))
                .map(TopicView::id)
                .collect(Collectors.toSet());
    }

    private record Step(Stretch found, Matching matching) {}
}
