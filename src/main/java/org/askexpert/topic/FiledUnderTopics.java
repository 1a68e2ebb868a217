package org.askexpert.topic;

/** Something that stands under topics, in a room that this one does not know: the door through which it follows them. */
public interface FiledUnderTopics {

    /** What it is, as the end of a message key. */
    String what();

    /** How much stands directly under a topic. */
    long count(TopicId topic);

    /** One topic becomes part of another: all of it stands under that one from now on. */
    void refile(TopicId from, TopicView to);

    /** A topic stands below another one now, or on the first level. */
    default void branched(TopicView topic) {}

    /** A topic in which nothing stands ends: what still names it, such as what stood there once, goes before it. */
    default void ended(TopicId topic) {}
}
