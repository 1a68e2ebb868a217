package org.askexpert.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void aDrawnReferenceReadsBack() {
        Random dice = new Random(1);
        Set<Reference> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Reference reference = Reference.next(dice);
            assertThat(Reference.from(reference.code())).isEqualTo(reference);
            drawn.add(reference);
        }
        assertThat(drawn).hasSize(1_000);
    }

    @Test
    void typedSmallOrWithBlanksItIsTheSame() {
        assertThat(Reference.from(" q7k3-m9xt ")).isEqualTo(new Reference("Q7K3-M9XT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q7K3M9XT", "Q7K3-M9X", "Q7K3-M9XTT", "Q7K3-M9XU", "O7K3-M9XT", "../etc", "Ⅷ7K3-M9XT"})
    void nonsenseIsNoReferenceAndIsNotRepeated(String typed) {
        assertThatThrownBy(() -> Reference.from(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a reference");
    }
}
