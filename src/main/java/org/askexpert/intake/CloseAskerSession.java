package org.askexpert.intake;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Ends a session before its time. */
@UseCase
public class CloseAskerSession {

    private final AskerTokens tokens;

    CloseAskerSession(AskerTokens tokens) {
        this.tokens = tokens;
    }

    /** A session that is over stays over. */
    public void close(String session, Viewer me) {
        tokens.closeSession(session);
    }
}
