package org.askexpert.topic;

import java.util.List;

/**
 * A topic as editors see it.
 *
 * @param own its own part of the address
 * @param sensitive whether it is marked itself
 * @param former addresses that lead to it
 * @param below how many topics stand below it
 * @param holds what stands directly in it
 */
public record TopicFile(
        TopicView topic, String own, boolean sensitive, int version, List<String> former, int below, List<Held> holds) {

    /** @param what the end of a message key */
    public record Held(String what, long count) {}

    public boolean isEmpty() {
        return below == 0 && holds.isEmpty();
    }
}
