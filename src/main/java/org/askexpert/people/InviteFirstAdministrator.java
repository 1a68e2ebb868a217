package org.askexpert.people;

import java.time.Clock;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Opens the first account of a new house. Whoever holds the console may; once there is an administrator, nobody. */
@UseCase
class InviteFirstAdministrator {

    private final Persons persons;
    private final WaysIn ways;
    private final Audit audit;
    private final Clock clock;

    InviteFirstAdministrator(Persons persons, WaysIn ways, Audit audit, Clock clock) {
        this.persons = persons;
        this.ways = ways;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the account.
     *
     * @return the token of the invitation, which is seen this once
     * @throws Problem 409, if there is an administrator
     */
    String invite(String address, Viewer console) {
        if (persons.anyWith(Role.ADMINISTRATOR)) throw Problem.conflict("There is an administrator already.");
        var wanted =
                new NewPerson("administrator", "Administrator", address, Set.of(Role.ADMINISTRATOR), Set.of(), null);
        PersonId id = persons.save(new Person(wanted, clock.instant())).id();
        audit.record("invite", "person", Long.toString(id.number()), console, null);
        return ways.issue(WayIn.INVITATION, id);
    }
}
