package org.askexpert.factor;

import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Gives up the own second factor, to set up another one or none. */
@UseCase
class RemoveOwnFactor {

    private final SecondFactor factor;
    private final Devices devices;
    private final Audit audit;

    RemoveOwnFactor(SecondFactor factor, Devices devices, Audit audit) {
        this.factor = factor;
        this.devices = devices;
        this.audit = audit;
    }

    /**
     * Other sessions end, so that none of them sets up another one.
     *
     * @throws Problem invalid field {@code code}
     */
    void remove(String code, String session, Viewer me) {
        long person = me.staff().person();
        factor.confirm(person, code);
        factor.remove(person);
        devices.endOthers(person, session);
        audit.record("remove-second-factor", "person", Long.toString(person), me, "own");
    }
}
