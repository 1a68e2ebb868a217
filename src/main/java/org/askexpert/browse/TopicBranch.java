package org.askexpert.browse;

import java.util.List;

/**
 * A topic of the first level with those below it.
 *
 * @param count its own entries and its children's
 */
public record TopicBranch(String slug, String title, long count, List<TopicLeaf> children) {
    public TopicBranch {
        children = List.copyOf(children);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Without the topics that hold nothing. */
    TopicBranch filled() {
        return new TopicBranch(
                slug,
                title,
                count,
                children.stream().filter(child -> child.count() > 0).toList());
    }
}
