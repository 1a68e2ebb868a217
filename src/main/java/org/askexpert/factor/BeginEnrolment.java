package org.askexpert.factor;

import java.security.SecureRandom;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes a secret for the own app; it counts once the first code was typed. */
@UseCase
class BeginEnrolment {

    private static final int SECRET_BYTES = 20;

    private final FactorRows rows;
    private final Seal seal;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    BeginEnrolment(FactorRows rows, Seal seal, Audit audit) {
        this.rows = rows;
        this.seal = seal;
        this.audit = audit;
    }

    /** @throws Problem conflict, where one is set up already */
    void begin(Viewer me) {
        long person = me.staff().person();
        if (rows.isEnrolled(person)) throw Problem.conflict("You have a second factor already. Remove it first.");
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        rows.begin(person, seal.close(secret, person));
        audit.record("begin-second-factor", "person", Long.toString(person), me, null);
    }
}
