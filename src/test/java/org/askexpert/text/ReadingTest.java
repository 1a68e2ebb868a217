package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @Test
    void aTextWithoutWordsHasNoGrade() {
        Reading empty = Reading.of("\n\n---\n\n* \n");
        assertThat(empty).isEqualTo(new Reading(0, 0, 0));
        assertThat(empty.isEmpty()).isTrue();
        assertThatThrownBy(empty::grade).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(empty::ease).isInstanceOf(IllegalStateException.class);
    }

    /** The · stands between the syllables counted by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cat sat on the mat. | 6 | 1 | 6",
                "Rest your back. Walk a lit\u00b7tle each day. | 8 | 2 | 9",
                "Os\u00b7te\u00b7o\u00b7path\u00b7y is man\u00b7u\u00b7al ther\u00b7a\u00b7py for mus\u00b7cles and joints. | 8 | 1 | 17",
                "Do not stop ta\u00b7king the tab\u00b7lets; ask the nurse who looked af\u00b7ter you. | 13 | 1 | 16",
                "It is 3.5 mg, e.g. at night. Is that too much? | 11 | 2 | 11"
            })
    void wordsSentencesAndSyllablesAreThoseCountedByHand(String marked, int words, int sentences, int syllables) {
        assertThat(Reading.of(marked.replace("\u00b7", ""))).isEqualTo(new Reading(words, sentences, syllables));
    }

    @Test
    void gradeAndEaseFollowFleschAndKincaid() {
        // six words, one sentence, six syllables: 0.39 · 6 + 11.8 − 15.59 and 206.835 − 1.015 · 6 − 84.6
        Reading cat = Reading.of("The cat sat on the mat.");
        assertThat(cat.grade()).isCloseTo(-1.45, within(1e-9));
        assertThat(cat.ease()).isCloseTo(116.145, within(1e-9));
        // seventeen syllables on eight words: 0.39 · 8 + 11.8 · 2.125 − 15.59 and 206.835 − 1.015 · 8 − 84.6 · 2.125
        Reading hard = Reading.of("Osteopathy is manual therapy for muscles and joints.");
        assertThat(hard.grade()).isCloseTo(12.605, within(1e-9));
        assertThat(hard.ease()).isCloseTo(18.94, within(1e-9));
    }

    @Test
    void headingsItemsAndRowsAreSentencesAndSignsAreNoWords() {
        String markdown =
                "## What *helps*\n\n- rest\n- a [long walk](https://example.org/very/long)\n\n| Day | Walk |\n|---|---|\n| one | short |\n\nStop. Then go\non!";
        assertThat(Reading.of(markdown)).isEqualTo(new Reading(14, 7, 14));
    }

    @Test
    void quotedTextCountsOnlyWhereThereIsNothingElse() {
        assertThat(Reading.of("> He wrote this.\n\nWe say that.").words()).isEqualTo(3);
        assertThat(Reading.of("> He wrote this.").words()).isEqualTo(3);
    }

    @Test
    void anAddressIsOneSyllable() {
        assertThat(Reading.of("See https://example.org/a/very/long/one or ask@example.org"))
                .isEqualTo(new Reading(4, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "knee,1",
        "back,1",
        "shoulder,2",
        "muscle,2",
        "needed,2",
        "walked,1",
        "swelled,1",
        "tingled,2",
        "exercises,4",
        "stretches,2",
        "bones,1",
        "the,1",
        "doctor,2",
        "medicine,3",
        "physio,3",
        "radio,3",
        "medial,3",
        "patient,2",
        "condition,3",
        "special,2",
        "serious,3",
        "diet,2",
        "usual,3",
        "area,3",
        "idea,3",
        "being,2",
        "autism,3",
        "didn't,2",
        "don't,1",
        "people,2",
        "surgeon,2",
        "long-term,2",
        "yoga,2",
        "x-ray,2",
        "inflammation,4",
        "acupuncture,4",
        "paracetamol,5",
        "whole,1",
        "table,2",
        "eyes,1",
        "tired,1",
        "aged,1",
        "L5,1",
        "140/90,1"
    })
    void aWordHasTheSyllablesItIsSpokenWith(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "e", "word ", "ia", "ed", "- ", "# a\n", "a. ", "> ", "y", "able", "-"})
    void noTextKeepsUsWaiting(String part) {
        String text = part.repeat(Limits.ANSWER / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Reading.of(text));
    }
}
