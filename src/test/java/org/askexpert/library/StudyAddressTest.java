package org.askexpert.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.1000/ABC, http://dx.doi.org/10.1000/abc",
        "https://doi.org/10.1000/abc, https://journal.example/article/10.1000/abc?x=1#top",
        "https://www.Example.org/a, http://example.org/a/",
        "https://example.org, https://EXAMPLE.org/"
    })
    void twoSpellingsAreOneStudy(String one, String other) {
        assertThat(StudyAddress.plain(one)).isEqualTo(StudyAddress.plain(other));
    }

    @Test
    void pathsKeepTheirCase() {
        assertThat(StudyAddress.plain("https://example.org/A"))
                .isNotEqualTo(StudyAddress.plain("https://example.org/a"));
    }
}
