package org.askexpert.feeds;

import java.util.List;
import org.askexpert.topic.TopicView;

/**
 * What was published last.
 *
 * @param topic null for the whole archive
 */
public record NewsOfTopic(TopicView topic, List<FeedItem> items) {
    public NewsOfTopic {
        items = List.copyOf(items);
    }
}
