package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    @Test
    void onlyWhatIsNeededToFailIsLeftInItsOrder() {
        List<Integer> steps = IntStream.rangeClosed(1, 40).boxed().toList();
        assertThat(Shrinking.of(steps, rest -> rest.containsAll(List.of(7, 23, 24))))
                .containsExactly(7, 23, 24);
    }

    @Test
    void oneStepThatFailsAloneIsKept() {
        assertThat(Shrinking.of(List.of(1, 2, 3), rest -> rest.contains(3))).containsExactly(3);
    }
}
