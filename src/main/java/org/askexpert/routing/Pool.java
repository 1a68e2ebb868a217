package org.askexpert.routing;

import java.util.List;

/** Who could be asked one question, in the order of their turn. */
record Pool(List<Candidate> ofTopic, List<Candidate> withParents) {

    boolean hasFreeExpert() {
        return ofTopic.stream().anyMatch(Candidate::fits);
    }

    /** @param name {@code topic}, {@code topic-and-parent}; anything else: nobody */
    List<Candidate> named(String name) {
        return switch (name) {
            case "topic" -> ofTopic;
            case "topic-and-parent" -> withParents;
            default -> List.of();
        };
    }
}
