package org.askexpert.intake;

import java.time.Duration;
import java.util.List;
import org.askexpert.guard.Quotas;
import org.askexpert.guard.Quotas.Quota;
import org.springframework.stereotype.Component;

/** How many questions a network, an address and everybody may send before an editor looks first, then before we refuse. */
@Component
class SubmissionLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int REFUSED_AT = 10; // times the line

    /** Up to the line a question begins at once, above it is held, at ten times that it is refused. */
    private record Line(String purpose, String key, int most, Duration window) {
        Quota quota() {
            return new Quota(purpose, key, most * REFUSED_AT, window);
        }
    }

    private final Quotas quotas;
    private final AddressHash addresses;
    private final Line house;

    SubmissionLimits(Quotas quotas, AddressHash addresses, IntakeSettings settings) {
        this.quotas = quotas;
        this.addresses = addresses;
        this.house = new Line("ask-house-hour", "all", settings.housePerHour(), HOUR);
    }

    /**
     * Counts the question and tells whether an editor must look first.
     *
     * @throws org.askexpert.shared.Problem 429 at ten times the line
     */
    boolean countsAbove(String network, String email) {
        boolean above = !quotas.isWithin(house.quota(), house.most());
        for (Line line : lines(network, email)) above |= !quotas.use(line.quota(), line.most());
        return above;
    }

    /** Counts it for the house. Last of all: every other submission waits from here until this one has committed. */
    void countForHouse() {
        quotas.use(house.quota(), house.most());
    }

    /** Always in this order, so that two submissions never wait for each other. */
    private List<Line> lines(String network, String email) {
        return List.of(
                new Line("ask-network-hour", network, 5, HOUR),
                new Line("ask-network-day", network, 20, DAY),
                new Line("ask-address-hour", addresses.text(email), 3, HOUR));
    }
}
