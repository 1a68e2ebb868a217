package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An administrator signs somebody out everywhere. */
@UseCase
public class EndSessions {

    private final Persons persons;
    private final Devices devices;
    private final Audit audit;

    EndSessions(Persons persons, Devices devices, Audit audit) {
        this.persons = persons;
        this.devices = devices;
        this.audit = audit;
    }

    public void end(String handle, Viewer me) {
        me.mustBe(Role.ADMINISTRATOR);
        Person person = persons.called(handle).orElseThrow(Problem::unknown);
        devices.endAll(person.id().number());
        audit.record("end-session", "person", Long.toString(person.id().number()), me, "all");
    }
}
