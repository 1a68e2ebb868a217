package org.askexpert.intake;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the asker's page again for who was away too long, in the midst of a reply, and knows the address. */
@UseCase
public class ReopenAskerSession {

    private final AskerTokens tokens;
    private final Doorkeeper doorkeeper;

    ReopenAskerSession(AskerTokens tokens, Doorkeeper doorkeeper) {
        this.tokens = tokens;
        this.doorkeeper = doorkeeper;
    }

    /**
     * @param lapsed a session that ended by itself within the last 20 hours; one that was closed opens nothing
     * @throws Problem unknown, whatever did not match; 429 after five wrong tries in fifteen minutes
     */
    @Transactional(propagation = Propagation.NEVER)
    public AskerSession reopen(String lapsed, String email, Viewer me) {
        return doorkeeper.admit(tokens.byLapsedSession(lapsed).orElseThrow(Problem::unknown), email);
    }
}
