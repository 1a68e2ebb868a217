package org.askexpert.feeds;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** The thirty newest entries in full, of the whole archive or of one topic. */
@UseCase
@Transactional(readOnly = true)
public class FindNews {

    private static final int MOST = 30;

    private final FindTopic findTopic;
    private final LiveNews live;

    FindNews(FindTopic findTopic, LiveNews live) {
        this.findTopic = findTopic;
        this.live = live;
    }

    public NewsOfTopic everywhere(Viewer viewer) {
        return new NewsOfTopic(null, live.everywhere(MOST));
    }

    /**
     * Compare the topic's slug with the one asked for, and redirect from a former one.
     *
     * @throws Problem unknown topic
     */
    public NewsOfTopic in(String slug, Viewer viewer) {
        TopicView topic = findTopic.bySlug(slug, viewer).orElseThrow(Problem::unknown);
        return new NewsOfTopic(topic, live.in(topic, MOST));
    }
}
