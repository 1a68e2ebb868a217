package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My back hurts. Is it bad? | Is it bad?",
                "Is it bad?? Really?! Help! | Is it bad??; Really?!",
                "is it bad? should i rest? thanks | is it bad?; should i rest?",
                "is it bad ? it hurts | is it bad ?",
                "Can Dr. Lee help, e.g. with massage? | Can Dr. Lee help, e.g. with massage?",
                "I saw Mr. J. Smith at 3.30 p.m. Should I go back? | Should I go back?",
                "He said no. Was he right? | Was he right?",
                "Is exercise no. 5 safe? | Is exercise no. 5 safe?",
                "I take vitamin C. Is that enough? | Is that enough?",
                "It hurts when I bend, twist, etc. Why? | Why?",
                "She asked \"is it bad?\" and went home. | ''",
                "She asked: \"Is it bad?\" Then she left. | She asked: \"Is it bad?\"",
                "My knee (is that the joint?) hurts. Why? | Why?",
                "Will it heal?Can I run? | Will it heal?; Can I run?",
                "Is it bad... or is it normal? | Is it bad... or is it normal?",
                "See https://example.org/a?b=1 for more. | ''",
                "What now? :) | What now?",
                "I wonder whether it is bad. | ''",
                "??? | ''"
            })
    void whatEndsInAQuestionMarkIsAQuestion(String text, String questions) {
        assertThat(String.join("; ", Sentences.questionsIn(text))).isEqualTo(questions);
    }

    @Test
    void aListAsksOnceForEachItem() {
        String text = "My questions\n1. Will it heal\nsoon?\n2) May I run?\n- And swim?\n\u2022 Or not\n\nThanks";
        assertThat(Sentences.questionsIn(text)).containsExactly("Will it heal soon?", "May I run?", "And swim?");
    }

    @Test
    void aBlankLineEndsASentenceAndALineBreakDoesNot() {
        assertThat(Sentences.of("Dear experts\n\u00a0\nMy back\nhurts. \u201cWhy?\u201d I ask"))
                .containsExactly("Dear experts", "My back hurts.", "\u201cWhy?\u201d", "I ask");
    }

    @Test
    void aTextWithoutWordsHasNoSentence() {
        assertThat(Sentences.of(" \n\n ?! ... ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"? ", "a. ", ". ", "?", "\n", "\n- ", "A. ", "(", "e.g. ", "x?\"", "\n \n", "1) ", "\u2026"})
    void noTextKeepsUsWaiting(String part) {
        String text = part.repeat(Limits.ANSWER / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> List.of(Sentences.of(text), Sentences.questionsIn(text)));
    }
}
