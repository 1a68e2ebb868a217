package org.askexpert.archive;

import java.util.List;
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
    private final WordSearch search;
    private final FindTopics findTopics;

    FindEntries(LiveEntries live, WordSearch search, FindTopics findTopics) {
        this.live = live;
        this.search = search;
        this.findTopics = findTopics;
    }

    /** @throws Problem invalid, where there is no such topic */
    public EntryList list(EntryQuery query, Viewer viewer) {
        TopicTree topics = findTopics.topics(viewer);
        Scope scope = scope(query.topic(), topics);
        List<String> terms = Terms.typed(query.q());
        return terms.isEmpty() ? newest(scope, query, topics) : found(scope, terms, query, topics);
    }

    private EntryList newest(Scope scope, EntryQuery query, TopicTree topics) {
        Cursor behind = Cursor.from(query.after()).orElse(null);
        List<EntryLine> lines = in(topics, live.lines(scope, behind, query.size() + 1));
        boolean more = lines.size() > query.size();
        List<EntryLine> shown = more ? lines.subList(0, query.size()) : lines;
        String next = more ? sent(shown.get(query.size() - 1)) : null;
        return new EntryList(shown, next, live.count(scope));
    }

    private EntryList found(Scope scope, List<String> terms, EntryQuery query, TopicTree topics) {
        int page = SearchPage.from(query.after());
        long total = search.count(scope, terms);
        List<EntryLine> shown = in(topics, search.find(scope, terms, (page - 1) * query.size(), query.size()));
        return new EntryList(shown, SearchPage.next(page, query.size(), total), total);
    }

    private static Scope scope(String topic, TopicTree topics) {
        if (topic == null || topic.isEmpty()) return Scope.all();
        return topics.all().stream()
                .filter(view -> view.slug().equals(topic))
                .findFirst()
                .map(Scope::of)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
    }

    private static List<EntryLine> in(TopicTree topics, List<FoundEntry> found) {
        return found.stream().map(entry -> entry.in(topics)).toList();
    }

    private static String sent(EntryLine line) {
        return new Cursor(line.publishedAt(), line.slug()).sent();
    }
}
