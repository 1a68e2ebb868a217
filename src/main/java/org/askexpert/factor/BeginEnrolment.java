package org.askexpert.factor;

import java.security.SecureRandom;
import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes a secret for the own app; it counts once the first code was typed. */
@UseCase
class BeginEnrolment {

    private static final int SECRET_BYTES = 20;

    private final FactorRows rows;
    private final Devices devices;
    private final Seal seal;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    BeginEnrolment(FactorRows rows, Devices devices, Seal seal, Audit audit) {
        this.rows = rows;
        this.devices = devices;
        this.seal = seal;
        this.audit = audit;
    }

    /**
     * Other sessions end: whoever signed in with the password alone must not stay.
     *
     * @param session id of the session that begins
     * @throws Problem conflict, where one is set up already
     */
    void begin(String session, Viewer me) {
        long person = me.staff().person();
        if (rows.isEnrolled(person)) throw Problem.conflict("You have a second factor already. Remove it first.");
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        devices.endOthers(person, session);
        rows.begin(person, seal.close(secret, person));
        audit.record("begin-second-factor", "person", Long.toString(person), me, null);
    }
}
