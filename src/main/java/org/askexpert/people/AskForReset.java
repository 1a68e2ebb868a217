package org.askexpert.people;

import java.time.Duration;
import org.askexpert.audit.Audit;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.springframework.context.ApplicationEventPublisher;

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

    AskForReset(Persons persons, RateLimits limits, Audit audit, ApplicationEventPublisher events) {
        this.persons = persons;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
    }

    /** @throws org.askexpert.shared.Problem invalid field {@code email}, for what cannot be an address; too many tries */
    void ask(String address, String network, Viewer anybody) {
        String email = Email.normalised(Email.of("email", address));
        limits.count("reset", network, BY_NETWORK, HOUR);
        limits.count("reset", email, BY_ADDRESS, HOUR);
        PersonId person = persons.idByEmailKey(email).map(PersonId::new).orElse(null);
        audit.record("ask-for-reset", "person", audit.hashed(email), anybody, null);
        events.publishEvent(new PasswordForgotten(person));
    }
}
