package org.askexpert.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.browse.FindTopicsWithCounts;
import org.askexpert.browse.TopicBranch;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** The tree of topics as editors see it, and those to choose from. */
@Component
class TopicLists {

    private final FindTopics topics;
    private final FindTopicsWithCounts counts;
    private final Choices choices;

    TopicLists(FindTopics topics, FindTopicsWithCounts counts, Choices choices) {
        this.topics = topics;
        this.counts = counts;
        this.choices = choices;
    }

    List<TopicRow> rows(Viewer me) {
        Map<String, Long> counted = new HashMap<>();
        for (TopicBranch branch : counts.topics(me)) {
            counted.put(branch.slug(), branch.count());
            branch.children().forEach(child -> counted.put(child.slug(), child.count()));
        }
        List<TopicTree.Branch> branches = topics.topics(me).branches();
        List<TopicRow> rows = new ArrayList<>();
        for (int at = 0; at < branches.size(); at++) {
            rows.add(row(branches.get(at).topic(), counted, at, branches.size()));
            List<TopicView> children = branches.get(at).children();
            for (int child = 0; child < children.size(); child++) {
                rows.add(row(children.get(child), counted, child, children.size()));
            }
        }
        return rows;
    }

    /** The first level, and each topic on it; of one that stands there itself only the others. */
    List<Choice> parents(String own, Viewer me) {
        return Stream.concat(
                        Stream.of(choices.none("office.topics.top")),
                        topics.topics(me).branches().stream()
                                .map(TopicTree.Branch::topic)
                                .filter(top -> !top.slug().equals(own))
                                .map(top -> new Choice(top.slug(), top.title())))
                .toList();
    }

    List<Choice> others(String own, Viewer me) {
        return Stream.concat(
                        Stream.of(choices.none("office.topics.choose")),
                        topics.topics(me).all().stream()
                                .filter(topic -> !topic.slug().equals(own))
                                .map(topic -> new Choice(topic.slug(), topic.trail())))
                .toList();
    }

    private static TopicRow row(TopicView topic, Map<String, Long> counted, int at, int of) {
        return new TopicRow(topic, counted.getOrDefault(topic.slug(), 0L), at == 0, at == of - 1);
    }
}
