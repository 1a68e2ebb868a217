package org.askexpert.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final PersonId ROSA = new PersonId(3);
    private static final PersonId RAVI = new PersonId(4);
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final Passage passage = new Passage("near-you", null, text("First."), ANA, NOON);

    @Test
    void nobodyApprovesTheirOwnWording() {
        refused(Problem.Kind.FORBIDDEN, () -> passage.decide(approval(1), ANA, NOON));
        assertThat(passage.approved()).isEmpty();
    }

    @Test
    void whoWroteAnEarlierPartOfWhatWaitsDoesNotApproveEither() {
        passage.revise(1, text("Second."), BEN, NOON);
        refused(Problem.Kind.FORBIDDEN, () -> passage.decide(approval(2), ANA, NOON));
        passage.decide(approval(2), ROSA, NOON);
        assertThat(passage.approved().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatWasApprovedIsSettledAndItsWriterMayApproveTheWorkOfOthers() {
        passage.decide(approval(1), ROSA, NOON);
        passage.revise(1, text("Second."), BEN, NOON);
        refused(Problem.Kind.FORBIDDEN, () -> passage.decide(approval(2), BEN, NOON));
        passage.decide(approval(2), ANA, NOON);
        assertThat(passage.approved().orElseThrow().text().words()).isEqualTo("Second.");
    }

    @Test
    void theApprovedWordingStaysInUseUntilAnotherIsApproved() {
        passage.decide(approval(1), ROSA, NOON);
        passage.revise(1, text("Second."), BEN, NOON);
        passage.decide(new PassageDecision(2, PassageVerdict.RETURN, "Plainer."), ROSA, NOON);
        assertThat(passage.approved().orElseThrow().text().words()).isEqualTo("First.");
        assertThat(passage.nextReview()).isEqualTo("2027-06-01T12:00:00Z");
    }

    @Test
    void aVerdictIsOnExactlyTheWordingThatWasRead() {
        passage.revise(1, text("Second."), ANA, NOON);
        refused(Problem.Kind.STALE, () -> passage.decide(approval(1), ROSA, NOON));
        refused(Problem.Kind.STALE, () -> passage.revise(1, text("Third."), BEN, NOON));
    }

    @Test
    void theFirstVerdictCounts() {
        passage.decide(approval(1), ROSA, NOON);
        refused(Problem.Kind.CONFLICT, () -> passage.decide(approval(1), RAVI, NOON));
        assertThat(passage.reviews()).hasSize(1);
    }

    @Test
    void theSameWordingAgainIsNoRevision() {
        passage.revise(1, text("First."), BEN, NOON);
        assertThat(passage.latest().number()).isEqualTo(1);
    }

    @Test
    void whatIsRetiredStaysAsItIs() {
        passage.retire(1);
        refused(Problem.Kind.CONFLICT, () -> passage.revise(1, text("Second."), ANA, NOON));
        refused(Problem.Kind.CONFLICT, () -> passage.decide(approval(1), ROSA, NOON));
        refused(Problem.Kind.CONFLICT, () -> passage.retire(1));
    }

    private static void refused(Problem.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static PassageDecision approval(int revision) {
        return new PassageDecision(revision, PassageVerdict.APPROVE, null);
    }

    private static PassageText text(String words) {
        return new PassageText("Near you", words);
    }
}
