package org.askexpert.people;

import java.time.Duration;
import java.util.Optional;
import org.askexpert.audit.Audit;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets staff in by address and password. Guessing is slowed down; nobody is locked out for long. */
@Component
class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int BY_NETWORK = 5;
    private static final int IN_ALL = 20;

    private final Persons persons;
    private final Passwords passwords;
    private final RateLimits limits;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SignIn(
            Persons persons,
            Passwords passwords,
            RateLimits limits,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.persons = persons;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The person, if address and password belong together and the account is open; it takes as long when not. No
     * transaction is open while the password is checked.
     *
     * @throws Problem 429 after too many tries
     */
    Optional<PersonId> signIn(String address, String password, String network) {
        String email = Email.normalised(address);
        limits.count("sign-in", email + " " + network, BY_NETWORK, WINDOW);
        limits.count("sign-in", email, IN_ALL, WINDOW);
        Person person = persons.byEmailKey(email).orElse(null);
        boolean right = passwords.matchesOrPretends(password, person == null ? null : person.passwordHash());
        if (!right || person.isDisabled()) {
            record("refuse-sign-in", audit.hashed(email), Viewer.reader());
            return Optional.empty();
        }
        record("sign-in", person.id().number() + "", person.signedIn().viewer());
        return Optional.of(person.id());
    }

    private void record(String verb, String key, Viewer who) {
        transaction.executeWithoutResult(status -> audit.record(verb, "person", key, who, null));
    }
}
