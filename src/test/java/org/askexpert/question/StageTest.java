package org.askexpert.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    private static final Set<Stage> ENDS =
            EnumSet.of(Stage.ANSWERED, Stage.PUBLISHED, Stage.NOT_TAKEN, Stage.WITHDRAWN);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageReachesAnEnd(Stage stage) {
        assertThat(reachableFrom(stage)).containsAnyElementsOf(ENDS);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyOpenStageCanBeWithdrawn(Stage stage) {
        boolean beforeTheAnswer = stage.isOpen();
        assertThat(stage.next().contains(Stage.WITHDRAWN)).isEqualTo(beforeTheAnswer);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsReachedFromTheFirst(Stage stage) {
        assertThat(reachableFrom(Stage.RECEIVED)).contains(stage);
    }

    private static Set<Stage> reachableFrom(Stage start) {
        Set<Stage> seen = EnumSet.of(start);
        int before;
        do {
            before = seen.size();
            for (Stage stage : EnumSet.copyOf(seen)) seen.addAll(stage.next());
        } while (seen.size() > before);
        return seen;
    }
}
