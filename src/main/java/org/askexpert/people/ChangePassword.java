package org.askexpert.people;

import java.time.Duration;
import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A new password for the old one; all signed-in devices end. */
@UseCase
class ChangePassword {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Persons persons;
    private final Passwords passwords;
    private final RateLimits limits;
    private final Devices devices;
    private final WaysIn ways;
    private final Audit audit;

    ChangePassword(Persons persons, Passwords passwords, RateLimits limits, Devices devices, WaysIn ways, Audit audit) {
        this.persons = persons;
        this.passwords = passwords;
        this.limits = limits;
        this.devices = devices;
        this.ways = ways;
        this.audit = audit;
    }

    /** @throws Problem invalid fields {@code old}, {@code password}; too many wrong tries */
    void change(String old, String wanted, Viewer me) {
        long number = me.staff().person();
        limits.count("change-password", Long.toString(number), TRIES, WINDOW);
        Person person = persons.open(number).orElseThrow(Problem::unknown);
        if (old == null || !passwords.matchesOrPretends(old, person.passwordHash())) {
            throw Problem.invalid("old", "Enter the password you sign in with now");
        }
        passwords.refuseWeak(wanted);
        person.choosePassword(passwords.encode(wanted));
        devices.endAll(number);
        ways.revoke(WayIn.PASSWORD_RESET, person.id());
        audit.record("change-password", "person", Long.toString(number), me, null);
    }
}
