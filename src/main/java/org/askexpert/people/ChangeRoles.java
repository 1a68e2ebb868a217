package org.askexpert.people;

import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.factor.SecondFactor;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An administrator says what somebody else may do; whoever it is signs in anew. */
@UseCase
public class ChangeRoles {

    private final Persons persons;
    private final LastAdministrator last;
    private final SecondFactor factor;
    private final Devices devices;
    private final Audit audit;

    ChangeRoles(Persons persons, LastAdministrator last, SecondFactor factor, Devices devices, Audit audit) {
        this.persons = persons;
        this.last = last;
        this.factor = factor;
        this.devices = devices;
        this.audit = audit;
    }

    /**
     * Holds from the next request on.
     *
     * @param code of the administrator's own second factor, where there is one
     * @throws Problem forbidden for oneself, conflict for the last administrator, invalid fields {@code roles}, {@code code}
     */
    public void change(String handle, Set<Role> wanted, String code, Viewer me) {
        Viewer.Staff administrator = me.mustBe(Role.ADMINISTRATOR);
        if (administrator.handle().equals(handle)) throw forbidden();
        Roles.needed(wanted);
        Person person =
                persons.called(handle).filter(open -> !open.isDisabled()).orElseThrow(Problem::unknown);
        factor.confirm(administrator.person(), code);
        if (!wanted.contains(Role.ADMINISTRATOR)) last.mustNotBe(person);
        person.become(wanted);
        devices.endAll(person.id().number());
        audit.record("change-roles", "person", Long.toString(person.id().number()), me, Roles.code(wanted));
    }

    private static Problem forbidden() {
        return new Problem(Problem.Kind.FORBIDDEN, "Another administrator changes your roles.");
    }
}
