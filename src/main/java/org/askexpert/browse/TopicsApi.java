package org.askexpert.browse;

import java.util.List;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TopicsApi {

    private final FindTopicsWithCounts findTopics;

    TopicsApi(FindTopicsWithCounts findTopics) {
        this.findTopics = findTopics;
    }

    @GetMapping("/api/v1/topics")
    List<TopicBranch> topics() {
        return findTopics.topics(Viewer.reader());
    }
}
