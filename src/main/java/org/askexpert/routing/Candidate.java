package org.askexpert.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.askexpert.people.Expert;
import org.askexpert.people.PersonId;
import org.askexpert.question.RoutingTest;
import org.askexpert.question.Workload;

/** An expert of the pool with what they have in hand; fewest open questions first, then longest idle. */
record Candidate(Expert expert, int open, Instant lastOffered, Obstacle obstacle, LocalDate awayUntil) {

    static final Comparator<Candidate> BY_TURN = Comparator.comparingInt(Candidate::open)
            .thenComparing(Candidate::lastOffered, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(candidate -> candidate.id().number());

    static Candidate of(Expert expert, Workload work, Checks checks) {
        int open = work == null ? 0 : (int) work.open();
        return new Candidate(
                expert,
                open,
                work == null ? null : work.lastOffered(),
                checks.obstacle(expert, open),
                checks.awayUntil(expert));
    }

    boolean fits() {
        return obstacle == null;
    }

    PersonId id() {
        return expert.id();
    }

    RoutingTest test(boolean chosen) {
        return new RoutingTest(id(), open, lastOffered, outcome(chosen), awayUntil);
    }

    private String outcome(boolean chosen) {
        if (obstacle != null) return obstacle.code();
        return chosen ? "chosen" : "fits";
    }
}
