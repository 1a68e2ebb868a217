package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Gives whoever holds the link the password of their choice, which uses the link up and ends all sessions. */
@UseCase
class TakeWayIn {

    private final WaysIn ways;
    private final Passwords passwords;
    private final Devices devices;
    private final Audit audit;

    TakeWayIn(WaysIn ways, Passwords passwords, Devices devices, Audit audit) {
        this.ways = ways;
        this.passwords = passwords;
        this.devices = devices;
        this.audit = audit;
    }

    /**
     * Sets the password; signing in with it asks for everything else that is asked for.
     *
     * @throws Problem 404 for a token that opens nothing, 422 for a weak password, which leaves the link open
     */
    void choose(WayIn way, String token, String password, Viewer holder) {
        ways.open(way, token).orElseThrow(Problem::unknown);
        passwords.refuseWeak(password);
        Person person = ways.use(way, token).orElseThrow(Problem::unknown);
        person.choosePassword(passwords.encode(password));
        for (WayIn other : WayIn.values()) ways.revoke(other, person.id());
        devices.endAll(person.id().number());
        audit.record("accept-" + way.code(), "person", Long.toString(person.id().number()), holder, null);
    }
}
