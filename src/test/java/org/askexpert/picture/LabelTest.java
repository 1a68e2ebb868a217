package org.askexpert.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void aNameIsBrokenBetweenItsWords() {
        assertThat(Label.wrap("Release the answer to the asker", 15))
                .containsExactly("Release the", "answer to the", "asker");
    }

    @Test
    void aWordLongerThanALineIsBrokenToo() {
        assertThat(Label.wrap("A Donaudampfschiff", 6)).containsExactly("A", "Donaud", "ampfsc", "hiff");
    }

    @Test
    void whatStandsInABoxStandsAroundItsMiddle() {
        var lines = Label.inside("Release the answer to the asker", new Box(100, 200, 100, 80))
                .lines();
        assertThat(lines).extracting(Label.Line::x).containsOnly(150);
        assertThat(lines).extracting(Label.Line::y).containsExactly(230, 244, 258);
    }
}
