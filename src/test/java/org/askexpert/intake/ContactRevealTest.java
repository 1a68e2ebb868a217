package org.askexpert.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.askexpert.people.PersonId;
import org.junit.jupiter.api.Test;

class ContactRevealTest {

    private static final Instant NOON = Instant.parse("2026-06-04T12:00:00Z");

    @Test
    void anAddressIsShownForTenMinutesAndNotASecondLonger() {
        var reveal = new ContactReveal(1, new PersonId(21), ContactReason.SAFETY, NOON);
        assertThat(reveal.isOpen(NOON.plusSeconds(600))).isFalse();
        assertThat(reveal.isOpen(NOON.plusSeconds(599))).isTrue();
        assertThat(reveal.isOpen(NOON)).isTrue();
        assertThat(reveal.until()).isEqualTo(NOON.plusSeconds(600));
    }
}
