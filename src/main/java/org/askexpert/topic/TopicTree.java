package org.askexpert.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All topics in their order, two levels deep. */
public record TopicTree(List<Branch> branches) {

    /** A topic of the first level with those below it. */
    public record Branch(TopicView topic, List<TopicView> children) {
        public Branch {
            children = List.copyOf(children);
        }
    }

    public TopicTree {
        branches = List.copyOf(branches);
    }

    static TopicTree of(List<TopicView> inOrder) {
        return new TopicTree(inOrder.stream()
                .filter(topic -> topic.parent() == null)
                .map(top -> new Branch(top, below(top, inOrder)))
                .toList());
    }

    /** Each parent followed by its children. */
    public List<TopicView> all() {
        return branches.stream()
                .flatMap(branch -> Stream.concat(Stream.of(branch.topic()), branch.children().stream()))
                .toList();
    }

    /** Those that take questions. */
    public List<TopicView> open() {
        return all().stream()
                .filter(topic -> !topic.retired()
                        && (topic.parent() == null || !topic.parent().retired()))
                .toList();
    }

    public Optional<TopicView> find(TopicId id) {
        return all().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    private static List<TopicView> below(TopicView top, List<TopicView> inOrder) {
        return inOrder.stream()
                .filter(topic -> topic.parent() != null && topic.parent().id().equals(top.id()))
                .toList();
    }
}
