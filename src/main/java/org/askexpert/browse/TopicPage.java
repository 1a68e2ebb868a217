package org.askexpert.browse;

import java.util.List;
import org.askexpert.topic.TopicView;

/**
 * A stretch of one topic, read down.
 *
 * @param total entries of the topic in all
 * @param found entries that fit the narrowing
 * @param years the topic has entries from
 * @param previous place to read before, or null at the beginning
 * @param next place to read behind, or null at the end
 */
public record TopicPage(
        TopicView topic, long total, long found, List<Integer> years, List<Pair> pairs, String previous, String next) {
    public TopicPage {
        years = List.copyOf(years);
        pairs = List.copyOf(pairs);
    }
}
