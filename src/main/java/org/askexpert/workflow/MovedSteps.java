package org.askexpert.workflow;

import java.util.Map;

/**
 * Steps of released models that a later model has under another id: what waits there goes on at the new one. Steps that
 * keep their id need no line; a test compares the models with these.
 */
final class MovedSteps {

    /** By process, old id to new one. */
    static final Map<String, Map<String, String>> BY_PROCESS = Map.of();

    private MovedSteps() {}

    static Map<String, String> of(String process) {
        return BY_PROCESS.getOrDefault(process, Map.of());
    }
}
