package org.askexpert.browse;

import java.util.List;
import java.util.Optional;
import org.askexpert.search.FindByWords;
import org.askexpert.search.WordQuery;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.springframework.transaction.annotation.Transactional;

/** Entries in a list: the newest first, or those that hold certain words. */
@UseCase
@Transactional(readOnly = true)
public class FindEntries {

    private final LiveEntries live;
    private final FindByWords findByWords;
    private final FindTopics findTopics;

    FindEntries(LiveEntries live, FindByWords findByWords, FindTopics findTopics) {
        this.live = live;
        this.findByWords = findByWords;
        this.findTopics = findTopics;
    }

    /**
     * @throws Problem invalid, where there is no such topic
     */
    public EntryList list(EntryQuery query, Viewer viewer) {
        return found(query, viewer).orElseGet(() -> newest(query, viewer));
    }

    private Optional<EntryList> found(EntryQuery query, Viewer viewer) {
        if (query.q() == null || query.q().isBlank()) return Optional.empty();
        int page = SearchPage.from(query.after());
        return findByWords
                .find(new WordQuery(query.q(), query.topic(), page, query.size()), viewer)
                .map(found -> new EntryList(
                        found.items().stream().map(EntryLine::of).toList(),
                        SearchPage.next(page, query.size(), found.total()),
                        found.total()));
    }

    private EntryList newest(EntryQuery query, Viewer viewer) {
        TopicTree topics = findTopics.topics(viewer);
        Scope scope = scope(query.topic(), topics, viewer);
        Cursor behind = Cursor.from(query.after()).orElse(null);
        List<EntryLine> lines = in(topics, live.lines(scope, behind, query.size() + 1));
        boolean more = lines.size() > query.size();
        List<EntryLine> shown = more ? lines.subList(0, query.size()) : lines;
        String next = more ? sent(shown.get(query.size() - 1)) : null;
        return new EntryList(shown, next, live.count(scope));
    }

    private Scope scope(String topic, TopicTree topics, Viewer viewer) {
        if (topic == null || topic.isEmpty()) return Scope.all();
        return findTopics
                .bySlug(topic, topics, viewer)
                .map(Scope::of)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
    }

    private static List<EntryLine> in(TopicTree topics, List<ListedEntry> found) {
        return found.stream().map(entry -> entry.in(topics)).toList();
    }

    private static String sent(EntryLine line) {
        return new Cursor(line.publishedAt(), line.slug()).sent();
    }
}
