package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can acupuncture help my knee? It hurts. | Can acupuncture help my knee?",
                "Hello there. Hi! I have had pain for years. More. | I have had pain for years",
                "Dr. Lee told me to rest a week. Is it so? | Dr. Lee told me to rest a week",
                "I take pills, e.g. Aspirin, each day. Why? | I take pills, e.g. Aspirin, each day",
                "It began at 3.30 in the morning. Then more. | It began at 3.30 in the morning",
                "He said \"rest is best for it.\" Was he right? | He said \"rest is best for it.\"",
                "Help! | Help!",
                "Is it bad?! It really is so very bad. | It really is so very bad",
                "no stop at the end at all | no stop at the end at all"
            })
    void theFirstSentenceOfFourWordsIsTheTitle(String text, String title) {
        assertThat(FirstSentence.of(text)).isEqualTo(title);
    }

    @Test
    void aBlankLineEndsASentence() {
        assertThat(FirstSentence.of("Dear experts\n\u00a0\nMy back hurts\nwhen I sit. Why?"))
                .isEqualTo("My back hurts when I sit");
    }

    @Test
    void noBreakSpacesAndDoubledBlanksBecomeOne() {
        assertThat(FirstSentence.of("My\u00a0 back  hurts\u00a0when I sit.")).isEqualTo("My back hurts when I sit");
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        String title = FirstSentence.of("word ".repeat(60));
        assertThat(title).hasSize(139 - 4 + 5).endsWith("word…").doesNotContain("wor…");
        assertThat(title.codePointCount(0, title.length())).isLessThanOrEqualTo(Limits.TITLE);
    }

    @Test
    void aBlankTextHasNoTitle() {
        assertThat(FirstSentence.of(" \n\n ")).isEmpty();
    }
}
