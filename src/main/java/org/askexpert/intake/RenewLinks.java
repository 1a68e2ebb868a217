package org.askexpert.intake;

import org.askexpert.audit.Audit;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes the next links of an address valid; the ones before end. */
@UseCase
public class RenewLinks {

    private final Askers askers;
    private final AskerTokens tokens;
    private final Audit audit;

    RenewLinks(Askers askers, AskerTokens tokens, Audit audit) {
        this.askers = askers;
        this.tokens = tokens;
        this.audit = audit;
    }

    public void renew(byte[] addressHash, Viewer system) {
        system.mustBeSystem();
        for (Asker asker : askers.lockByEmailHash(addressHash)) {
            asker.renewLink();
            tokens.replace(askers.save(asker));
            audit.record("renew", "asker-link", Long.toString(asker.questionId()), system, null);
        }
    }
}
