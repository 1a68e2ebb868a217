package org.askexpert.audit;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Works out every seal again and compares. */
@UseCase
public class VerifyAudit {

    private static final int BATCH = 400;

    private final AuditSeals seals;
    private final AuditRows rows;
    private final AuditDigest digest;

    VerifyAudit(AuditSeals seals, AuditRows rows, AuditDigest digest) {
        this.seals = seals;
        this.rows = rows;
        this.digest = digest;
    }

    /** For administrators, and the command line. */
    public AuditCheck verify(Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.ADMINISTRATOR);
        return walk();
    }

    AuditCheck walk() {
        AuditSeal before = new AuditSeal(0, null, 0, 0, AuditChain.BEGINNING);
        long events = 0;
        for (List<AuditSeal> batch = seals.behind(0, BATCH);
                !batch.isEmpty();
                batch = seals.behind(before.number(), BATCH)) {
            for (AuditSeal seal : batch) {
                if (!agrees(seal, before)) return new AuditCheck(before.number(), events, 0, seal);
                events += seal.events();
                before = seal;
            }
        }
        return new AuditCheck(before.number(), events, rows.countBehind(before.lastEvent()), null);
    }

    private boolean agrees(AuditSeal seal, AuditSeal before) {
        if (seal.number() != before.number() + 1 || seal.lastEvent() <= before.lastEvent()) return false;
        var found = digest.of(seal.number(), before.digest(), before.lastEvent(), seal.lastEvent());
        return found.events() == seal.events() && found.digest().equals(seal.digest());
    }
}
