package org.askexpert.routing;

import java.time.Instant;
import java.util.Comparator;
import org.askexpert.people.Expert;
import org.askexpert.people.PersonId;
import org.askexpert.question.RoutingTest;
import org.askexpert.question.Workload;

/** An expert of the pool with what they have in hand; fewest open questions first, then longest idle. */
record Candidate(Expert expert, int open, Instant lastOffered, boolean lostIt) {

    static final Comparator<Candidate> BY_TURN = Comparator.comparingInt(Candidate::open)
            .thenComparing(Candidate::lastOffered, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(candidate -> candidate.id().number());

    static Candidate of(Expert expert, Workload work, boolean lostIt) {
        return work == null
                ? new Candidate(expert, 0, null, lostIt)
                : new Candidate(expert, (int) work.open(), work.lastOffered(), lostIt);
    }

    boolean fits() {
        return !lostIt && !isFull();
    }

    private boolean isFull() {
        return open >= expert.capacity();
    }

    PersonId id() {
        return expert.id();
    }

    RoutingTest test(boolean chosen) {
        return new RoutingTest(id(), open, lastOffered, outcome(chosen));
    }

    private String outcome(boolean chosen) {
        if (lostIt) return "declined-before";
        if (isFull()) return "at-capacity";
        return chosen ? "chosen" : "fits";
    }
}
