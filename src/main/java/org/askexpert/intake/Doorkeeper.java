package org.askexpert.intake;

import java.time.Clock;
import java.time.Duration;
import org.askexpert.audit.Audit;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Limits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the asker's page for who knows the address the question was asked with. */
@Component
class Doorkeeper {

    private static final String TRIES = "asker-link-tries";
    private static final int MOST_WRONG_TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AskerTokens tokens;
    private final Askers askers;
    private final AddressHash hashes;
    private final RateLimits limits;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Doorkeeper(
            AskerTokens tokens,
            Askers askers,
            AddressHash hashes,
            RateLimits limits,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.tokens = tokens;
        this.askers = askers;
        this.hashes = hashes;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @throws Problem unknown for another address; 429 after five wrong tries in fifteen minutes */
    AskerSession admit(Viewer.Asker asker, String email) {
        String tried = Long.toString(asker.question());
        limits.count(TRIES, tried, MOST_WRONG_TRIES, WINDOW); // before looking, so that no crowd gets more tries
        if (!knowsAddress(asker, email)) throw Problem.unknown();
        limits.forgive(TRIES, tried, WINDOW);
        return transaction.execute(status -> session(asker));
    }

    private boolean knowsAddress(Viewer.Asker asker, String email) {
        if (email == null || email.length() > 2 * Limits.EMAIL) return false;
        byte[] hash = hashes.of(email);
        return askers.findByQuestionId(asker.question())
                .map(known -> known.hasAddress(hash))
                .orElse(false);
    }

    private AskerSession session(Viewer.Asker asker) {
        askers.findByQuestionId(asker.question()).ifPresent(known -> {
            known.open(clock.instant());
            askers.save(known);
        });
        audit.record("open", "asker-session", Long.toString(asker.question()), asker, null);
        return new AskerSession(
                tokens.openSession(asker.question()), clock.instant().plus(AskerTokens.SESSION));
    }
}
