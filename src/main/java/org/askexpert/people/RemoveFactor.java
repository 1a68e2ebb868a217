package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.factor.SecondFactor;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An administrator removes the second factor of somebody who lost it; that person signs in and sets up another. */
@UseCase
public class RemoveFactor {

    private final Persons persons;
    private final SecondFactor factor;
    private final Devices devices;
    private final Audit audit;

    RemoveFactor(Persons persons, SecondFactor factor, Devices devices, Audit audit) {
        this.persons = persons;
        this.factor = factor;
        this.devices = devices;
        this.audit = audit;
    }

    /**
     * Removes it and signs the person out everywhere.
     *
     * @param code of the administrator's own second factor
     * @throws Problem forbidden for oneself; invalid field {@code code}
     */
    public void remove(String handle, String code, Viewer me) {
        Viewer.Staff administrator = me.mustBe(Role.ADMINISTRATOR);
        if (administrator.handle().equals(handle)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "You remove your own on your account page.");
        }
        Person person = persons.called(handle).orElseThrow(Problem::unknown);
        factor.confirm(administrator.person(), code);
        factor.remove(person.id().number());
        devices.endAll(person.id().number());
        audit.record("remove-second-factor", "person", Long.toString(person.id().number()), me, "other");
    }
}
