package org.askexpert.archive;

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
     * @param after place to go on behind, or null; {@code before} likewise; nonsense is the beginning
     * @throws Problem unknown topic
     */
    public TopicPage page(String slug, String after, String before, Viewer viewer) {
        TopicView topic = findTopic.bySlug(slug, viewer).orElseThrow(Problem::unknown);
        Cursor back = after == null ? Cursor.from(before).orElse(null) : null;
        return back == null ? forwards(topic, Cursor.from(after).orElse(null)) : backwards(topic, back);
    }

    private TopicPage forwards(TopicView topic, Cursor behind) {
        List<Pair> found = live.pairs(Scope.of(topic), behind, SIZE + 1);
        List<Pair> shown = found.subList(0, Math.min(SIZE, found.size()));
        String previous = behind == null || shown.isEmpty() ? null : sent(shown.get(0));
        String next = found.size() > SIZE ? sent(shown.get(SIZE - 1)) : null;
        return new TopicPage(topic, live.count(Scope.of(topic)), shown, previous, next);
    }

    private TopicPage backwards(TopicView topic, Cursor place) {
        List<Pair> found = live.pairsBefore(Scope.of(topic), place, SIZE + 1);
        List<Pair> shown = new ArrayList<>(found.subList(0, Math.min(SIZE, found.size())));
        Collections.reverse(shown);
        String previous = found.size() > SIZE ? sent(shown.get(0)) : null;
        String next = shown.isEmpty() ? null : sent(shown.get(shown.size() - 1));
        return new TopicPage(topic, live.count(Scope.of(topic)), shown, previous, next);
    }

    private static String sent(Pair pair) {
        return new Cursor(pair.publishedAt(), pair.slug()).sent();
    }
}
