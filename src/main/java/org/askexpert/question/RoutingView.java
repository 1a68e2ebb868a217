package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/** Why a question went to whom it went, as the desk shows it. */
public record RoutingView(String pool, Instant at, List<Test> tests) {

    /** How one expert did. */
    public record Test(String expert, String name, int open, Instant lastOffered, String outcome) {
        static Test of(RoutingTest test, PersonNames names) {
            return new Test(
                    names.handle(test.person()),
                    names.name(test.person()),
                    test.openQuestions(),
                    test.lastOffered(),
                    test.outcome());
        }
    }
}
