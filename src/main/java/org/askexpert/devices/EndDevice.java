package org.askexpert.devices;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Signs one of the own devices out. */
@UseCase
class EndDevice {

    private final Devices devices;
    private final Audit audit;

    EndDevice(Devices devices, Audit audit) {
        this.devices = devices;
        this.audit = audit;
    }

    /** @throws Problem unknown, for a device that is gone or somebody else's */
    void end(String key, Viewer me) {
        long person = me.staff().person();
        if (!devices.end(person, key)) throw Problem.unknown();
        audit.record("end-session", "person", Long.toString(person), me, "one");
    }
}
