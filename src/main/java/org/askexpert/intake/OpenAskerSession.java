package org.askexpert.intake;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the asker's page for who holds the link and knows the address it was sent to. */
@UseCase
public class OpenAskerSession {

    private final AskerTokens tokens;
    private final Doorkeeper doorkeeper;

    OpenAskerSession(AskerTokens tokens, Doorkeeper doorkeeper) {
        this.tokens = tokens;
        this.doorkeeper = doorkeeper;
    }

    /**
     * @throws Problem unknown, whatever did not match; 429 after five wrong tries in fifteen minutes
     */
    @Transactional(propagation = Propagation.NEVER)
    public AskerSession open(String link, String email, Viewer me) {
        return doorkeeper.admit(tokens.byLink(link).orElseThrow(Problem::unknown), email);
    }
}
