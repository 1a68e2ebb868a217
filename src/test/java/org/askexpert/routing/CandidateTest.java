package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.absence.AbsenceView;
import org.askexpert.people.Expert;
import org.askexpert.people.PersonId;
import org.askexpert.question.Workload;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    private static final Checks NOTHING = new Checks(Set.of(), Map.of(), Set.of(), true);

    private static Candidate candidate(long id, long open, Instant lastOffered) {
        var person = new PersonId(id);
        return Candidate.of(
                new Expert(person, "p" + id, "P" + id, false, 3), new Workload(person, open, lastOffered), NOTHING);
    }

    private static Obstacle obstacle(Expert expert, Checks checks) {
        return Candidate.of(expert, null, checks).obstacle();
    }

    @Test
    void fewestOpenComesFirstThenWhoWasNeverOfferedThenLongestIdleThenTheKey() {
        var busy = candidate(1, 2, null);
        var idleSinceTuesday = candidate(2, 1, TUESDAY);
        var idleSinceMonday = candidate(3, 1, MONDAY);
        var alsoSinceMonday = candidate(4, 1, MONDAY);
        var neverOffered = candidate(5, 1, null);
        assertThat(Stream.of(busy, idleSinceTuesday, alsoSinceMonday, idleSinceMonday, neverOffered)
                        .sorted(Candidate.BY_TURN))
                .containsExactly(neverOffered, idleSinceMonday, alsoSinceMonday, idleSinceTuesday, busy);
    }

    @Test
    void whoIsAtCapacityOrLostItDoesNotFit() {
        var full = candidate(1, 3, MONDAY);
        var lost = Candidate.of(full.expert(), null, new Checks(Set.of(full.id()), Map.of(), Set.of(), true));
        assertThat(full.fits()).isFalse();
        assertThat(full.test(false).outcome()).isEqualTo("at-capacity");
        assertThat(lost.fits()).isFalse();
        assertThat(lost.test(false).outcome()).isEqualTo("declined-before");
        assertThat(candidate(2, 2, MONDAY).fits()).isTrue();
    }

    @Test
    void whoIsAwayOnProbationOrSpeaksAnotherLanguageDoesNotFit() {
        var newcomer = new Expert(new PersonId(7), "p7", "P7", true, 3);
        LocalDate friday = LocalDate.parse("2026-06-05");
        var absence = new AbsenceView(1, newcomer.id(), friday, friday, null, true);
        assertThat(obstacle(newcomer, NOTHING)).isNull();
        assertThat(obstacle(newcomer, new Checks(Set.of(), Map.of(), Set.of(), false)))
                .isEqualTo(Obstacle.ON_PROBATION);
        assertThat(obstacle(newcomer, new Checks(Set.of(), Map.of(), Set.of(newcomer.id()), true)))
                .isEqualTo(Obstacle.OTHER_LANGUAGE);
        var away = Candidate.of(newcomer, null, new Checks(Set.of(), Map.of(newcomer.id(), absence), Set.of(), true));
        assertThat(away.obstacle()).isEqualTo(Obstacle.AWAY);
        assertThat(away.test(false).awayUntil()).isEqualTo(friday);
    }

    @Test
    void theReasonIsToldOfEverybody() {
        var one = candidate(1, 1, MONDAY);
        assertThat(one.test(true).outcome()).isEqualTo("chosen");
        assertThat(one.test(false).outcome()).isEqualTo("fits");
        assertThat(one.test(true).lastOffered()).isEqualTo(MONDAY);
        assertThat(one.test(true).openQuestions()).isEqualTo(1);
    }
}
