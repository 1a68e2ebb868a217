package org.askexpert.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.shared.HouseKeys;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class FormStampsTest {

    @Autowired
    private HouseKeys keys;

    private FormStamps stamps;

    @BeforeEach
    void likeInProduction() {
        stamps = new FormStamps(keys, Clock.systemUTC(), new GuardSettings(1, Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "1.",
                ".x",
                "99999999999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "\u0661.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "<script>alert(1)</script>"
            })
    void aMissingOrForgedStampIsDoubtful(String stamp) {
        assertThat(stamps.isDoubtful(new FormGuard("", stamp))).isTrue();
        assertThat(stamps.isDoubtfulHoweverQuick(new FormGuard(null, stamp))).isTrue();
    }

    @Test
    void aStampOfAnotherTimeOrOneLetterOffIsDoubtful() {
        String mine = shown(Duration.ofMinutes(1));
        String[] parts = mine.split("\\.");
        String later = Long.parseLong(parts[0]) + 1000 + "." + parts[1] + "." + parts[2];
        char last = mine.charAt(mine.length() - 1);
        String off = mine.substring(0, mine.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertThat(isDoubtful("", later)).isTrue();
        assertThat(isDoubtful("", off)).isTrue();
        assertThat(isDoubtful("", shown(Duration.ofHours(25)))).isTrue();
        assertThat(isDoubtful("", shown(Duration.ofMinutes(-1)))).isTrue();
    }

    @Test
    void noTwoFormsBearTheSameStamp() {
        Instant noon = Instant.now();
        assertThat(stamps.at(noon)).isNotEqualTo(stamps.at(noon));
    }

    @Test
    void aFilledTrapIsDoubtfulHoweverLongItTook() {
        assertThat(isDoubtful("https://example.org", shown(Duration.ofMinutes(1))))
                .isTrue();
        assertThat(isDoubtful("  ", shown(Duration.ofMinutes(1)))).isFalse();
        assertThat(isDoubtful(null, shown(Duration.ofMinutes(1)))).isFalse();
    }

    @Test
    void nobodyFillsAnEmptyFormWithinASecondButAFullOneMayBeSentAtOnce() {
        assertThat(isDoubtful("", shown(Duration.ofMillis(900)))).isTrue();
        assertThat(isDoubtful("", shown(Duration.ofSeconds(3)))).isFalse();
        assertThat(isDoubtful("", shown(Duration.ofHours(23)))).isFalse();
        assertThat(stamps.isDoubtfulHoweverQuick(new FormGuard("", stamps.now())))
                .isFalse();
    }

    private String shown(Duration ago) {
        return stamps.at(Instant.now().minus(ago));
    }

    private boolean isDoubtful(String homepage, String shown) {
        return stamps.isDoubtful(new FormGuard(homepage, shown));
    }
}
