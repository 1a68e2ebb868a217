package org.askexpert.browse;

import java.util.List;
import java.util.Map;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** The tree of topics with the number of live entries in each, empty ones included. */
@UseCase
@Transactional(readOnly = true)
public class FindTopicsWithCounts {

    private final FindTopics findTopics;
    private final LiveEntries live;

    FindTopicsWithCounts(FindTopics findTopics, LiveEntries live) {
        this.findTopics = findTopics;
        this.live = live;
    }

    public List<TopicBranch> topics(Viewer viewer) {
        Map<TopicId, Long> counts = live.countByTopic();
        return findTopics.topics(viewer).branches().stream()
                .map(branch -> counted(branch, counts))
                .toList();
    }

    private static TopicBranch counted(TopicTree.Branch branch, Map<TopicId, Long> counts) {
        List<TopicLeaf> children = branch.children().stream()
                .map(child -> new TopicLeaf(child.slug(), child.title(), own(child, counts)))
                .toList();
        long below = children.stream().mapToLong(TopicLeaf::count).sum();
        TopicView topic = branch.topic();
        return new TopicBranch(topic.slug(), topic.title(), own(topic, counts) + below, children);
    }

    private static long own(TopicView topic, Map<TopicId, Long> counts) {
        return counts.getOrDefault(topic.id(), 0L);
    }
}
