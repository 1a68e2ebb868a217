package org.askexpert.archive;

import java.util.List;
import org.askexpert.topic.TopicView;

/**
 * A stretch of one topic, read down.
 *
 * @param total entries of the topic in all
 * @param previous place to read before, or null at the beginning
 * @param next place to read behind, or null at the end
 */
public record TopicPage(TopicView topic, long total, List<Pair> pairs, String previous, String next) {
    public TopicPage {
        pairs = List.copyOf(pairs);
    }
}
