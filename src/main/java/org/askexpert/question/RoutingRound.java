package org.askexpert.question;

import java.util.List;

/** One attempt of the rules to find an expert: the pool, and how everybody in it did. */
public record RoutingRound(String pool, List<RoutingTest> tests) {
    public RoutingRound {
        tests = List.copyOf(tests);
    }
}
