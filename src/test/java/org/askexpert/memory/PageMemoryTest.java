package org.askexpert.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class PageMemoryTest {

    private static final String ONE = "/archive/one";
    private static final String LIST = "/archive";

    private final DrivenClock clock = new DrivenClock();
    private final PageMemory memory = new PageMemory(1, clock);

    @Test
    void aChangedEntryTakesItsPageTheListsAndNothingElse() {
        remember(ONE, Shown.entries(Set.of(1L, 7L)));
        remember("/archive/two", Shown.entries(Set.of(2L)));
        remember(LIST, Shown.archive());

        memory.forget(Set.of(7L, 9L));

        assertThat(memory.find(ONE, false)).isEmpty();
        assertThat(memory.find("/archive/two", false)).isPresent();
        assertThat(memory.find(LIST, false)).isEmpty();
    }

    @Test
    void whatWasMadeWhileSomethingChangedIsNotKept() {
        long before = memory.changes();
        memory.forget(Set.of(5L));

        memory.remember(ONE, page(Shown.entries(Set.of(1L))), before);

        assertThat(memory.find(ONE, false)).isEmpty();
    }

    @Test
    void aPageIsTrustedForAMinuteAfterSomebodyVouched() {
        remember(ONE, Shown.entries(Set.of(1L)));
        clock.pass(Duration.ofSeconds(59));
        assertThat(isTrusted(ONE)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(isTrusted(ONE)).isFalse();

        memory.vouch(clock.instant());

        assertThat(isTrusted(ONE)).isTrue();
    }

    @Test
    void nothingIsTrustedForMoreThanAnHourUnlessTheDatabaseIsAway() {
        remember(ONE, Shown.entries(Set.of(1L)));
        clock.pass(Duration.ofHours(1));
        memory.vouch(clock.instant());
        assertThat(isTrusted(ONE)).isFalse();

        memory.databaseIsAway();

        assertThat(isTrusted(ONE)).isTrue();
    }

    @Test
    void aWithdrawnEntryStaysForgottenWhileTheDatabaseIsAway() {
        remember(ONE, Shown.entries(Set.of(1L)));
        memory.forget(Set.of(1L));

        memory.databaseIsAway();

        assertThat(memory.find(ONE, false)).isEmpty();
    }

    @Test
    void listsAreKeptForTheirBareAddressEntriesForAny() {
        remember(ONE, Shown.entries(Set.of(1L)));
        remember(LIST, Shown.archive());

        assertThat(memory.find(ONE, true)).isPresent();
        assertThat(memory.find(LIST, true)).isEmpty();
    }

    private void remember(String address, Shown shown) {
        memory.remember(address, page(shown), memory.changes());
    }

    private boolean isTrusted(String address) {
        return memory.isTrusted(memory.find(address, false).orElseThrow());
    }

    private PublicPage page(Shown shown) {
        return PublicPage.of(new MockHttpServletResponse(), new byte[] {1}, shown, clock.instant());
    }

    private static final class DrivenClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
