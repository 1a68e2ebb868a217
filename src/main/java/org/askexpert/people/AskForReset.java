package org.askexpert.people;

import java.time.Duration;
import org.askexpert.audit.Audit;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for a link to choose a new password. One look-up, one row in the record and one in the outbox, whether anybody
 * has the address or nobody: neither the answer nor its time tells.
 */
@UseCase
class AskForReset {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int BY_ADDRESS = 3;
    private static final int BY_NETWORK = 10;

    private final Persons persons;
    private final RateLimits limits;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AskForReset(
            Persons persons,
            RateLimits limits,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.persons = persons;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Counts before anything else: a counted try has a transaction of its own, and whoever held another one meanwhile
     * would keep two connections.
     *
     * @throws org.askexpert.shared.Problem invalid field {@code email}, for what cannot be an address; too many tries
     */
    @Transactional(propagation = Propagation.NEVER)
    void ask(String address, String network, Viewer anybody) {
        String email = Email.normalised(Email.of("email", address));
        limits.count("reset", network, BY_NETWORK, HOUR);
        limits.count("reset", email, BY_ADDRESS, HOUR);
        transaction.executeWithoutResult(status -> ask(email, anybody));
    }

    private void ask(String email, Viewer anybody) {
        PersonId person = persons.idByEmailKey(email).map(PersonId::new).orElse(null);
        audit.record("ask-for-reset", "person", audit.hashed(email), anybody, null);
        events.publishEvent(new PasswordForgotten(person));
    }
}
