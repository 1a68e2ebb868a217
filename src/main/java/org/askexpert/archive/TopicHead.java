package org.askexpert.archive;

import org.askexpert.topic.TopicView;

/** A topic as the heading of its page and in the way down to an entry. */
public record TopicHead(String slug, String title, String parentSlug, String parentTitle, long count) {

    public static TopicHead of(TopicView topic, long count) {
        TopicView parent = topic.parent();
        return new TopicHead(
                topic.slug(),
                topic.title(),
                parent == null ? null : parent.slug(),
                parent == null ? null : parent.title(),
                count);
    }
}
