package org.askexpert.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "cure*, This CURES it, CURES",
        "cure*, A cure, cure",
        "no side effects, It has no  side\u00A0effects at all, no  side\u00A0effects",
        "you won't notice, You won’t notice, You won’t notice",
        "100% safe, It is 100% safe., 100% safe",
    })
    void aClaimIsFoundAsWholeWordsWhateverItsCase(String claim, String text, String found) {
        List<Mark> marks = Claims.in(text, List.of(new ListLine(claim, false)));
        assertThat(marks).hasSize(1);
        assertThat(text.substring(marks.get(0).start(), marks.get(0).end())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "cure*, This secures it",
        "cure, Cures",
        "risk-free, A risk is free",
        "cure*, We are curious",
        "(cure, A cure",
    })
    void partsOfOtherWordsAreNoClaims(String claim, String text) {
        assertThat(Claims.in(text, List.of(new ListLine(claim, false)))).isEmpty();
    }

    @Test
    void marksThatOverlapAreShownOnce() {
        MarkedText text = MarkedText.of(
                "answer-mark", "Ring Dr Jane", List.of(new Mark("name", 5, 12), new Mark("claim", 8, 12)));
        assertThat(text.marks()).extracting(MarkedText.Piece::place).containsExactly("answer-mark-1");
        assertThat(text.pieces()).extracting(MarkedText.Piece::text).containsExactly("Ring ", "Dr Jane");
    }

    @Test
    void anEndlessTextIsSearchedInTime() {
        String text = "no side ".repeat(5_000);
        assertThat(Claims.in(text, List.of(new ListLine("no side effects", false))))
                .isEmpty();
    }
}
