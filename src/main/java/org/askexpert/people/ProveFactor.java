package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.factor.SecondFactor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second half of signing in. */
@Component
class ProveFactor {

    private final SecondFactor factor;
    private final StaffRights rights;
    private final Audit audit;

    ProveFactor(SecondFactor factor, StaffRights rights, Audit audit) {
        this.factor = factor;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * Whether the code is right and the account still open.
     *
     * @throws org.askexpert.shared.Problem 429 after too many wrong ones
     */
    @Transactional
    boolean prove(PersonId person, String code) {
        SignedIn open = rights.of(person.number()).orElse(null);
        if (open == null) return false;
        boolean right = factor.accepts(person.number(), code);
        audit.record(
                right ? "prove-second-factor" : "refuse-second-factor",
                "person",
                Long.toString(person.number()),
                open.viewer(),
                null);
        return right;
    }
}
