package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void signsOfMarkdownAreLeftOut() {
        assertThat(Excerpt.of("# Rest\n\nWe *do* not\nadvise [this](https://a.test), see `b`.\n\n- one\n- two", 200))
                .isEqualTo("Rest We do not advise this, see b. one two");
    }

    @Test
    void quotesCountOnlyWhereThereIsNothingElse() {
        assertThat(Excerpt.of("> older\n\nnewer", 200)).isEqualTo("newer");
        assertThat(Excerpt.of("> older", 200)).isEqualTo("older");
    }

    @Test
    void aLongTextIsCutAtAWord() {
        assertThat(Excerpt.of("one two three, four", 15)).isEqualTo("one two three…");
        assertThat(Excerpt.of("one two three", 13)).isEqualTo("one two three");
        assertThat(Excerpt.of("one two three", 12)).isEqualTo("one two…");
    }

    @Test
    void aLongWordIsCutBetweenWholeSigns() {
        assertThat(Excerpt.of("😀".repeat(10), 5)).isEqualTo("😀😀😀😀…");
    }

    @Test
    void cellsOfATableStayApart() {
        assertThat(Excerpt.of("| a | b |\n|---|---|\n| c | d |", 200)).isEqualTo("a b c d");
    }

    @Test
    void anEmptyTextHasAnEmptyExcerpt() {
        assertThat(Excerpt.of("", 200)).isEmpty();
    }
}
