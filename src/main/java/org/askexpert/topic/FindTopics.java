package org.askexpert.topic;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** All topics as a tree, in one query. How much each holds is for the rooms to count that hold it. */
@UseCase
@Transactional(readOnly = true)
public class FindTopics {

    private final Topics topics;

    FindTopics(Topics topics) {
        this.topics = topics;
    }

    public TopicTree topics(Viewer viewer) {
        return TopicTree.of(topics.inOrder().stream().map(Topic::view).toList());
    }
}
