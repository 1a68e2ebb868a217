package org.askexpert.routing;

import java.util.List;
import java.util.Map;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindWorkload;
import org.askexpert.question.RoutingFacts;
import org.askexpert.question.Workload;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.springframework.stereotype.Component;

/** Gathers the experts that a pool's name stands for, in the order of their turn. */
@Component
class Pool {

    private final FindTopic topics;
    private final FindExperts experts;
    private final FindWorkload workload;

    Pool(FindTopic topics, FindExperts experts, FindWorkload workload) {
        this.topics = topics;
        this.experts = experts;
        this.workload = workload;
    }

    /**
     * @param name {@code topic}: experts of the topic, or of the one above where it has none of its own;
     *     {@code topic-and-parent}: both; anything else: nobody
     */
    List<Candidate> candidates(String name, RoutingFacts question, Viewer system) {
        List<Expert> pool = experts(name, question, system);
        Map<PersonId, Workload> inHand =
                workload.of(pool.stream().map(Expert::id).toList(), system);
        return pool.stream()
                .map(expert -> Candidate.of(
                        expert, inHand.get(expert.id()), question.lostBy().contains(expert.id())))
                .sorted(Candidate.BY_TURN)
                .toList();
    }

    private List<Expert> experts(String name, RoutingFacts question, Viewer system) {
        if (question.topic() == null) return List.of();
        return switch (name) {
            case "topic" -> {
                List<Expert> own = knowing(List.of(question.topic()), question, system);
                yield own.isEmpty() ? knowing(withParents(question.topic(), system), question, system) : own;
            }
            case "topic-and-parent" -> knowing(withParents(question.topic(), system), question, system);
            default -> List.of();
        };
    }

    private List<Expert> knowing(List<TopicId> subjects, RoutingFacts question, Viewer system) {
        return experts.forTopics(subjects, question.language(), system);
    }

    private List<TopicId> withParents(TopicId topic, Viewer system) {
        return topics.byId(topic, system).map(found -> found.withParents()).orElse(List.of());
    }
}
