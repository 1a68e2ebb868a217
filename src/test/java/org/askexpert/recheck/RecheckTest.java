package org.askexpert.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askexpert.archive.NoteType;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.topic.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecheckTest {

    private static final Instant NOON = Instant.parse("2026-06-04T12:00:00Z");
    private static final Clocks WEEK = new Clocks(NOON.plusSeconds(200_000), NOON.plusSeconds(600_000));
    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final PersonId ROSA = new PersonId(3);
    private static final ProposalText STILL_RIGHT =
            new ProposalText(Proposed.STILL_RIGHT, 1, null, null, null, null, null, null);

    private final Recheck recheck = Recheck.open(
            new Reference("Q7K3-M9XT"), 7, new TopicId(1), Why.of(RecheckReason.DATE_PASSED), WEEK.dueAt(), NOON);

    @ParameterizedTest
    @EnumSource
    void everyStageReachesTheEnd(RecheckStage stage) {
        Set<RecheckStage> reached = new HashSet<>(EnumSet.of(stage));
        while (reached.addAll(List.copyOf(reached).stream()
                .flatMap(each -> each.next().stream())
                .toList())) {}
        assertThat(reached).contains(RecheckStage.CLOSED);
    }

    @Test
    void onlyWhoeverWasAskedProposes() {
        recheck.offer(ANA, WEEK, NOON);
        refused(Problem.Kind.FORBIDDEN, () -> recheck.propose(BEN, 0, STILL_RIGHT, WEEK, NOON));
        assertThat(recheck.latest()).isEmpty();
    }

    @Test
    void aProposalOnAnOlderOneIsRefused() {
        toConfirm();
        recheck.decide(ROSA, 1, RecheckVerdict.RETURN, "Look at the dose", WEEK, NOON);
        refused(Problem.Kind.STALE, () -> recheck.propose(ANA, 0, STILL_RIGHT, WEEK, NOON));
        assertThat(recheck.propose(ANA, 1, STILL_RIGHT, WEEK, NOON)).isEqualTo(2);
    }

    @Test
    void whoeverWroteAnOlderProposalDoesNotConfirmTheLatest() {
        toConfirm();
        recheck.decide(ROSA, 1, RecheckVerdict.RETURN, "Look at the dose", WEEK, NOON);
        recheck.assign(BEN, WEEK, NOON);
        recheck.propose(BEN, 1, STILL_RIGHT, WEEK, NOON);
        refused(Problem.Kind.FORBIDDEN, () -> confirm(ANA, 2));
        refused(Problem.Kind.FORBIDDEN, () -> confirm(BEN, 2));
        assertThat(stage()).isEqualTo(RecheckStage.CONFIRMING);
    }

    @Test
    void aVerdictOnAnotherProposalIsRefused() {
        toConfirm();
        refused(Problem.Kind.STALE, () -> confirm(ROSA, 2));
        assertThat(recheck.looks()).isEmpty();
    }

    @Test
    void theFirstVerdictCounts() {
        toConfirm();
        confirm(ROSA, 1);
        refused(Problem.Kind.CONFLICT, () -> confirm(new PersonId(4), 1));
        assertThat(recheck.looks()).hasSize(1);
    }

    @Test
    void whatNobodyConfirmedIsNotCarriedOut() {
        toConfirm();
        refused(Problem.Kind.CONFLICT, recheck::confirmed);
        refused(Problem.Kind.CONFLICT, () -> recheck.carriedOut(NOON));
    }

    @Test
    void whatWasConfirmedIsCarriedOutOnce() {
        toConfirm();
        confirm(ROSA, 1);
        assertThat(recheck.confirmed().number()).isOne();
        recheck.carriedOut(NOON);
        assertThat(recheck.state().course().outcome()).isEqualTo(RecheckOutcome.STILL_RIGHT);
        refused(Problem.Kind.CONFLICT, () -> recheck.carriedOut(NOON));
    }

    @Test
    void nobodyIsAskedAgainWhoHandedItBack() {
        recheck.offer(ANA, WEEK, NOON);
        recheck.handBack(ANA, WEEK, NOON);
        assertThat(recheck.hands().lostBy()).containsExactly(ANA);
        assertThat(stage()).isEqualTo(RecheckStage.OPENED);
    }

    @Test
    void theSameReasonIsNotedOnce() {
        Why changed = new Why(RecheckReason.ENTRY_CHANGED, "back-pain");
        assertThat(recheck.note(changed, NOON)).isTrue();
        assertThat(recheck.note(changed, NOON)).isFalse();
        assertThat(recheck.reasons()).hasSize(2);
    }

    @Test
    void anotherTextHasAnotherHashAndARemarkHasNot() {
        toConfirm();
        byte[] first = recheck.latest().orElseThrow().hash();
        recheck.decide(ROSA, 1, RecheckVerdict.RETURN, "Why?", WEEK, NOON);
        recheck.propose(
                ANA,
                1,
                new ProposalText(Proposed.STILL_RIGHT, 1, null, null, null, null, null, "Read it twice"),
                WEEK,
                NOON);
        assertThat(recheck.latest().orElseThrow().hash()).isEqualTo(first);
        recheck.decide(ROSA, 2, RecheckVerdict.RETURN, "Why?", WEEK, NOON);
        recheck.propose(
                ANA,
                2,
                new ProposalText(Proposed.RETRACT, 1, null, null, null, NoteType.RETRACTION, "It is wrong", null),
                WEEK,
                NOON);
        assertThat(recheck.latest().orElseThrow().hash()).isNotEqualTo(first);
    }

    @Test
    void aRevisionNeedsTextsAKindAndANote() {
        var bare = new ProposalText(Proposed.REVISE, 1, "", " ", null, null, "", null);
        assertThatThrownBy(bare::checked)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::field)
                                .containsExactly("title", "question", "answer", "type", "note"));
    }

    private void toConfirm() {
        recheck.offer(ANA, WEEK, NOON);
        recheck.propose(ANA, 0, STILL_RIGHT, WEEK, NOON);
    }

    private void confirm(PersonId reviewer, int read) {
        recheck.decide(reviewer, read, RecheckVerdict.CONFIRM, null, WEEK, NOON);
    }

    private RecheckStage stage() {
        return recheck.state().course().stage();
    }

    private static void refused(Problem.Kind kind, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
