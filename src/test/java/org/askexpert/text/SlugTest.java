package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.askexpert.HostileCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can it help my back? | can-it-help-my-back",
                "Women's health & you | womens-health-and-you",
                "Ödön's straße, Łódź – Ærø | odons-strasse-lodz-aero",
                "back / spine | back-spine",
                "שלום | answer",
                "... | answer",
                "Search | search-1",
                "Topics! | topics-1",
                "feed.atom | feed-atom",
                "ﬁt in ½ | fit-in-1-2",
                "../../etc/passwd | etc-passwd"
            })
    void aTitleBecomesAnAddress(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
        assertThat(Slug.isSlug(slug)).isTrue();
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        assertThat(Slug.of("word ".repeat(40))).hasSize(79).endsWith("-word");
        assertThat(Slug.of("x".repeat(200))).hasSize(80);
    }

    @Test
    void aSecondOneGetsANumberAndStaysShort() {
        assertThat(Slug.numbered("my-back", 2)).isEqualTo("my-back-2");
        assertThat(Slug.numbered("x".repeat(80), 12)).hasSize(80).endsWith("x-12");
    }

    @ParameterizedTest
    @CsvSource({"Search", "search", "topics", "a--b", "-a", "a-", "a/b", "a b", "é", "a.b"})
    void nonsenseIsNoSlug(String typed) {
        assertThat(Slug.isSlug(typed)).isFalse();
    }

    @Test
    void nothingAtAllIsNoSlug() {
        assertThat(Slug.isSlug("")).isFalse();
        assertThat(Slug.isSlug("a".repeat(81))).isFalse();
    }

    @Test
    void slugsDoNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Slug.of("ISTANBUL İstanbul ılık")).isEqualTo("istanbul-istanbul-ilik");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void naughtyTitlesGetAnAddressToo() {
        for (var naughty : HostileCorpus.json("blns.json")) {
            assertThat(Slug.isSlug(Slug.of(naughty.asText()))).isTrue();
        }
    }
}
