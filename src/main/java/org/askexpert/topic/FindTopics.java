package org.askexpert.topic;

import java.util.Optional;
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

    /** One of a tree at hand, by its present address or a former one. */
    public Optional<TopicView> bySlug(String slug, TopicTree tree, Viewer viewer) {
        return tree.all().stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .or(() -> FindTopic.canBeSlug(slug) ? topics.byFormerSlug(slug).map(Topic::view) : Optional.empty());
    }
}
