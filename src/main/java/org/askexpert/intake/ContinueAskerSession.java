package org.askexpert.intake;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Finds out who comes back with an open session, and extends it by use. */
@UseCase
public class ContinueAskerSession {

    private final AskerTokens tokens;

    ContinueAskerSession(AskerTokens tokens) {
        this.tokens = tokens;
    }

    public Optional<Viewer.Asker> asker(String session, Viewer me) {
        return tokens.bySession(session);
    }
}
