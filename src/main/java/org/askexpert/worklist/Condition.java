package org.askexpert.worklist;

import java.util.HashMap;
import java.util.Map;

/** What the questions of a list have in common, in JPQL on the alias {@code q}. */
record Condition(String words, Map<String, Object> values) {

    Condition {
        values = Map.copyOf(values);
    }

    static Condition of(String words) {
        return new Condition(words, Map.of());
    }

    static Condition of(String words, String name, Object value) {
        return new Condition(words, Map.of(name, value));
    }

    Condition and(String more, String name, Object value) {
        if (value == null) return this;
        Map<String, Object> both = new HashMap<>(values);
        both.put(name, value);
        return new Condition(words + " and " + more, both);
    }

    Condition and(String more) {
        return new Condition(words + " and " + more, values);
    }
}
