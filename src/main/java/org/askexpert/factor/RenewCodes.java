package org.askexpert.factor;

import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** New recovery codes in place of the old ones. */
@UseCase
class RenewCodes {

    private final SecondFactor factor;
    private final RecoveryCodes codes;
    private final Audit audit;

    RenewCodes(SecondFactor factor, RecoveryCodes codes, Audit audit) {
        this.factor = factor;
        this.codes = codes;
        this.audit = audit;
    }

    /** @throws Problem invalid field {@code code}; conflict without a second factor */
    List<String> renew(String code, Viewer me) {
        long person = me.staff().person();
        if (!factor.isEnrolled(person)) throw Problem.conflict("Set up a second factor first.");
        factor.confirm(person, code);
        audit.record("renew-recovery-codes", "person", Long.toString(person), me, null);
        return codes.renew(person);
    }
}
