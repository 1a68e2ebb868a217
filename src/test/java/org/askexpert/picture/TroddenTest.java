package org.askexpert.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroddenTest {

    private static final Edge DIRECT = edge("start", "end");
    private static final Edge OUT = edge("start", "detour");
    private static final Edge BACK = edge("detour", "end");

    @Test
    void aFlowNobodyTookIsNotMarkedAlthoughBothItsEndsWerePassed() {
        Trodden way = trodden(visit("start", 0, 1), visit("detour", 1, 2), visit("end", 2, 2));
        assertThat(way.holds(DIRECT)).isFalse();
        assertThat(way.holds(OUT)).isTrue();
        assertThat(way.holds(BACK)).isTrue();
    }

    @Test
    void noFlowLeadsFromAStepThatWasCalledAwayOrThatIsStillAtWork() {
        assertThat(trodden(new Visit("start", at(0), at(1), true), visit("end", 1, 2))
                        .holds(DIRECT))
                .isFalse();
        assertThat(trodden(new Visit("start", at(0), null, false), visit("end", 1, 2))
                        .holds(DIRECT))
                .isFalse();
    }

    @Test
    void ofTwoWaysTheOneLeftLastWasTaken() {
        Trodden way = trodden(visit("start", 0, 1), visit("end", 1, 1), visit("detour", 2, 3), visit("end", 3, 4));
        assertThat(way.holds(DIRECT)).isTrue();
        assertThat(way.holds(BACK)).isTrue();
    }

    private static Trodden trodden(Visit... visits) {
        return new Trodden(List.of(visits), List.of(DIRECT, OUT, BACK));
    }

    private static Edge edge(String from, String to) {
        return new Edge(from + "-" + to, null, from, to, List.of(new Point(0, 0)), null);
    }

    private static Visit visit(String step, int from, int until) {
        return new Visit(step, at(from), at(until), false);
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
