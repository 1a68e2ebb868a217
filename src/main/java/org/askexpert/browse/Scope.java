package org.askexpert.browse;

import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Which part of the archive a list shows; a topic of the first level shows what is shelved below it, too. */
record Scope(String condition, TopicId topic) {

    static Scope all() {
        return new Scope("", null);
    }

    static Scope of(TopicView topic) {
        String column = topic.parent() == null ? "branchId" : "topicId";
        return new Scope(" and e." + column + " = :topic", topic.id());
    }
}
