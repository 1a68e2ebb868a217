package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.askexpert.people.Expert;
import org.askexpert.people.PersonId;
import org.askexpert.question.Workload;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    private static Candidate candidate(long id, long open, Instant lastOffered) {
        var person = new PersonId(id);
        return Candidate.of(
                new Expert(person, "p" + id, "P" + id, false, 3), new Workload(person, open, lastOffered), false);
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
        var lost = Candidate.of(full.expert(), null, true);
        assertThat(full.fits()).isFalse();
        assertThat(full.test(false).outcome()).isEqualTo("at-capacity");
        assertThat(lost.fits()).isFalse();
        assertThat(lost.test(false).outcome()).isEqualTo("declined-before");
        assertThat(candidate(2, 2, MONDAY).fits()).isTrue();
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
