package org.askexpert.worklist;

import org.askexpert.shared.Coded;

/** What a list is sorted by; equal ones come in the order in which they were received. */
public enum DeskOrder implements Coded {
    /** Overdue first, what has no date last. */
    DUE("q.listed.dueAt"),
    RECEIVED(null),
    NEWEST(null),
    /** Without a topic first, then topic by topic. */
    TOPIC("q.listed.topicRank");

    private final String key;

    DeskOrder(String key) {
        this.key = key;
    }

    /** The part of an {@code order by} clause, read backwards for the page before. */
    String clause(boolean backwards) {
        String direction = backwards != isFalling() ? " desc" : "";
        return key == null ? "q.id" + direction : key + direction + ", q.id" + direction;
    }

    /** The condition that leaves only what follows a position: first a range of the index, then the rest of it. */
    String beyond(boolean backwards) {
        String sign = backwards != isFalling() ? "<" : ">";
        if (key == null) return "q.id " + sign + " :atId";
        return "%1$s %2$s= :atKey and (%1$s %2$s :atKey or q.id %2$s :atId)".formatted(key, sign);
    }

    boolean isFalling() {
        return this == NEWEST;
    }
}
