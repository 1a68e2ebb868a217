package org.askexpert.intake;

import java.time.Duration;
import java.util.List;
import org.askexpert.guard.Quotas;
import org.askexpert.guard.Quotas.Quota;
import org.springframework.stereotype.Component;

/** How many questions one network and one address may send before we refuse. */
@Component
class SubmissionLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Quotas quotas;
    private final AddressHash addresses;

    SubmissionLimits(Quotas quotas, AddressHash addresses) {
        this.quotas = quotas;
        this.addresses = addresses;
    }

    void refuseUsedUp(String network, String email) {
        quotas(network, email).forEach(quotas::refuseUsedUp);
    }

    void count(String network, String email) {
        quotas(network, email).forEach(quotas::use);
    }

    /** Always in this order, so that two submissions never wait for each other. */
    private List<Quota> quotas(String network, String email) {
        return List.of(
                new Quota("ask-network-hour", network, 50, HOUR),
                new Quota("ask-network-day", network, 200, DAY),
                new Quota("ask-address-hour", addresses.text(email), 30, HOUR));
    }
}
