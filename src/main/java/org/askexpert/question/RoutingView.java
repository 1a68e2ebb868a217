package org.askexpert.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why a question went to whom it went, as the desk shows it. */
public record RoutingView(String pool, Instant at, List<Test> tests) {

    /** How one expert did. */
    public record Test(String expert, String name, int open, Instant lastOffered, String outcome, LocalDate awayUntil) {
        static Test of(RoutingTest test, PersonNames names) {
            return new Test(
                    names.handle(test.person()),
                    names.name(test.person()),
                    test.openQuestions(),
                    test.lastOffered(),
                    test.outcome(),
                    test.awayUntil());
        }
    }

    /** How many of them did how. */
    public Map<String, Long> counts() {
        return tests.stream().collect(Collectors.groupingBy(Test::outcome, TreeMap::new, Collectors.counting()));
    }
}
