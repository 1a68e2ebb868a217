package org.askexpert.search;

import java.util.List;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;

/**
 * What a search found.
 *
 * @param q what was looked for, without signs that nobody can read
 * @param topic the topic that was looked in, or null
 * @param topics all there are
 * @param total results on all pages
 * @param elsewhere results in all topics, where this one has none
 * @param suggestion what may have been meant, or null
 */
public record FoundEntries(
        String q,
        TopicView topic,
        TopicTree topics,
        List<FoundEntry> items,
        long total,
        Matching matching,
        long elsewhere,
        String suggestion) {

    public FoundEntries {
        items = List.copyOf(items);
    }
}
