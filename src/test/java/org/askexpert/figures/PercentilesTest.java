package org.askexpert.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    private static Percentiles of(Long... values) {
        return Percentiles.of(List.of(values));
    }

    @Test
    void ofNothingThereAreNone() {
        assertThatThrownBy(() -> of()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofOneValueAllAreThatValue() {
        assertThat(of(7L)).isEqualTo(new Percentiles(7, 7, 7, 7));
    }

    @Test
    void eachIsTheValueAtItsRank() {
        // ranks of 4: ⌈2⌉, ⌈3⌉, ⌈3.6⌉, ⌈3.96⌉
        assertThat(of(40L, 10L, 30L, 20L)).isEqualTo(new Percentiles(20, 30, 40, 40));
        // ranks of 5: ⌈2.5⌉, ⌈3.75⌉, ⌈4.5⌉, ⌈4.95⌉
        assertThat(of(15L, 20L, 35L, 40L, 50L)).isEqualTo(new Percentiles(35, 40, 50, 50));
        // ranks of 10: 5, ⌈7.5⌉, 9 and no rounding up of 0.9 × 10, ⌈9.9⌉
        assertThat(Percentiles.of(LongStream.rangeClosed(1, 10).boxed().toList()))
                .isEqualTo(new Percentiles(5, 8, 9, 10));
        assertThat(Percentiles.of(LongStream.rangeClosed(1, 200).boxed().toList()))
                .isEqualTo(new Percentiles(100, 150, 180, 198));
    }

    @Test
    void equalValuesCountEach() {
        assertThat(of(1L, 1L, 1L, 9L)).isEqualTo(new Percentiles(1, 1, 9, 9));
    }
}
