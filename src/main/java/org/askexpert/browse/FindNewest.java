package org.askexpert.browse;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.springframework.transaction.annotation.Transactional;

/** The entries published last, for the home page. */
@UseCase
@Transactional(readOnly = true)
public class FindNewest {

    private final LiveEntries live;
    private final FindTopics findTopics;

    FindNewest(LiveEntries live, FindTopics findTopics) {
        this.live = live;
        this.findTopics = findTopics;
    }

    public List<EntryLine> newest(int most, Viewer viewer) {
        TopicTree topics = findTopics.topics(viewer);
        return live.lines(Scope.all(), null, most).stream()
                .map(found -> found.in(topics))
                .toList();
    }
}
