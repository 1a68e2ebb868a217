package org.askexpert.browse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** Twenty entries of a topic in full, newest first; a topic of the first level shows those below it, too. */
@UseCase
@Transactional(readOnly = true)
public class FindTopicPage {

    static final int SIZE = 20;

    private final FindTopic findTopic;
    private final LiveEntries live;

    FindTopicPage(FindTopic findTopic, LiveEntries live) {
        this.findTopic = findTopic;
        this.live = live;
    }

    /**
     * Finds a stretch; compare the topic's slug with the one asked for, and redirect from a former one.
     *
     * @throws Problem unknown topic
     */
    public TopicPage page(TopicQuery query, Viewer viewer) {
        TopicView topic = findTopic.bySlug(query.slug(), viewer).orElseThrow(Problem::unknown);
        Scope scope = Scope.of(topic);
        TopicExtent extent = live.extent(scope);
        Narrowing narrowing = query.narrowing();
        long found = narrowing.isNone() ? extent.count() : live.count(scope, narrowing);
        Stretch stretch = stretch(scope, query);
        return new TopicPage(
                topic, extent.count(), found, extent.years(), stretch.pairs(), stretch.previous(), stretch.next());
    }

    private record Stretch(List<Pair> pairs, String previous, String next) {}

    private Stretch stretch(Scope scope, TopicQuery query) {
        Cursor back = query.after() == null ? Cursor.from(query.before()).orElse(null) : null;
        if (back != null) return backwards(scope, query.narrowing(), back);
        return forwards(scope, query.narrowing(), Cursor.from(query.after()).orElse(null));
    }

    private Stretch forwards(Scope scope, Narrowing narrowing, Cursor behind) {
        List<Pair> found = live.pairs(scope, narrowing, behind, SIZE + 1);
        List<Pair> shown = found.subList(0, Math.min(SIZE, found.size()));
        String previous = behind == null || shown.isEmpty() ? null : sent(shown.get(0));
        String next = found.size() > SIZE ? sent(shown.get(SIZE - 1)) : null;
        return new Stretch(shown, previous, next);
    }

    private Stretch backwards(Scope scope, Narrowing narrowing, Cursor place) {
        List<Pair> found = live.pairsBefore(scope, narrowing, place, SIZE + 1);
        List<Pair> shown = new ArrayList<>(found.subList(0, Math.min(SIZE, found.size())));
        Collections.reverse(shown);
        String previous = found.size() > SIZE ? sent(shown.get(0)) : null;
        String next = shown.isEmpty() ? null : sent(shown.get(shown.size() - 1));
        return new Stretch(shown, previous, next);
    }

    private static String sent(Pair pair) {
        return new Cursor(pair.publishedAt(), pair.slug()).sent();
    }
}
