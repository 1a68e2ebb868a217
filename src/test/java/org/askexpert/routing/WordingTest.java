package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have CHEST PAIN since noon|chest pain",
                "chest\u00a0 pain|chest pain",
                "I can’t breathe|can't breathe",
                "I can`t breathe!|can't breathe",
                "thoughts of self‑harm|self-harm",
                "(suicide)|suicide",
                "ﬁt for work|fit for work",
            })
    void aTermIsFoundWhateverItsCaseApostropheAndBlanks(String text, String term) {
        assertThat(Wording.of(text, "").holds(term)).isTrue();
        assertThat(Wording.of("", text).holds(term)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The orchestra chest painting|chest pain",
                "refundable tickets|refund",
                "a casinò|casino",
                "chest. Pain|chest pain",
                "nothing at all|.*",
                "nothing at all|'[a-z]+'",
            })
    void partsOfWordsAndPatternsAreNotFound(String text, String term) {
        assertThat(Wording.of(text, "").holds(term)).isFalse();
    }

    @Test
    void aTermMayBeWholeOnlyTheSecondTime() {
        assertThat(Wording.of("refunded, then a refund", "").holds("refund")).isTrue();
    }

    @Test
    void aPhraseAcrossTitleAndBodyIsFoundAsAcrossALineBreak() {
        assertThat(Wording.of("I have chest", "pain").holds("chest pain")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "*", "* *", "* pain", "*pain"})
    void anEmptyTermIsNeverFound(String term) {
        assertThat(Wording.of("anything", "at all").holds(term)).isFalse();
    }

    @Test
    void eachTermCountsOnce() {
        assertThat(Wording.of("casino casino", "bitcoin").count(List.of("casino", "bitcoin", "forex")))
                .isEqualTo(2);
    }
}
