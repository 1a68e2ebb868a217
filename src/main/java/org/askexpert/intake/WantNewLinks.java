package org.askexpert.intake;

import java.time.Duration;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a wish for new links, the same for every address: whether anybody asked with it is looked up later, while the
 * letter is delivered.
 */
@UseCase
public class WantNewLinks {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AddressHash hashes;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    WantNewLinks(
            AddressHash hashes, RateLimits limits, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.hashes = hashes;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
    }

    /** @throws org.askexpert.shared.Problem invalid field {@code email}; 429 beyond what a network or an address may wish */
    @Transactional(propagation = Propagation.NEVER)
    public void want(String email, String network, boolean doubtful, Viewer me) {
        byte[] hash = hashes.of(Email.of("email", email));
        limits.count("new-links-network", network, 20, HOUR);
        limits.count("new-links-address", hashes.text(email), 5, HOUR);
        transaction.executeWithoutResult(status -> events.publishEvent(new NewLinksWanted(hash, doubtful)));
    }
}
