package org.askexpert.factor;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Gives up the own second factor, to set up another one or none. */
@UseCase
class RemoveOwnFactor {

    private final SecondFactor factor;
    private final Audit audit;

    RemoveOwnFactor(SecondFactor factor, Audit audit) {
        this.factor = factor;
        this.audit = audit;
    }

    /** @throws Problem invalid field {@code code} */
    void remove(String code, Viewer me) {
        long person = me.staff().person();
        factor.confirm(person, code);
        factor.remove(person);
        audit.record("remove-second-factor", "person", Long.toString(person), me, "own");
    }
}
