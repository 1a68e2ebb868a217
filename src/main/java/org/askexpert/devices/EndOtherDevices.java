package org.askexpert.devices;

import org.askexpert.audit.Audit;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Signs all own devices out but the one that asks. */
@UseCase
class EndOtherDevices {

    private final Devices devices;
    private final Audit audit;

    EndOtherDevices(Devices devices, Audit audit) {
        this.devices = devices;
        this.audit = audit;
    }

    /** @param current id of the session that asks */
    void end(String current, Viewer me) {
        long person = me.staff().person();
        devices.endOthers(person, current);
        audit.record("end-session", "person", Long.toString(person), me, "others");
    }
}
