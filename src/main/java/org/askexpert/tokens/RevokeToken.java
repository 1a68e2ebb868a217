package org.askexpert.tokens;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Ends one of the own tokens, with the next request of whatever uses it. */
@UseCase
class RevokeToken {

    private final AccessTokens tokens;
    private final Audit audit;

    RevokeToken(AccessTokens tokens, Audit audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    /** @throws Problem unknown, for a token that is gone or somebody else's */
    void revoke(long id, Viewer me) {
        long owner = me.staff().person();
        if (!tokens.end(owner, id)) throw Problem.unknown();
        audit.record("revoke-token", "person", Long.toString(owner), me, null);
    }
}
