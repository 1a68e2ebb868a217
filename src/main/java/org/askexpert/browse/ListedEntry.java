package org.askexpert.browse;

import java.time.Instant;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;

/** An entry as a query finds it, its topic still a key. */
record ListedEntry(String slug, String title, TopicId topic, String excerpt, Instant publishedAt, Instant updatedAt) {

    static final String COLUMNS = "new org.askexpert.browse.ListedEntry("
            + "e.slug, r.title, e.topicId, r.excerpt, e.publishedAt, e.updatedAt)";

    EntryLine in(TopicTree topics) {
        TopicView shelf = topics.find(topic).orElseThrow();
        return new EntryLine(slug, title, shelf.slug(), shelf.title(), excerpt, publishedAt, updatedAt);
    }
}
