package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Everybody with an open account who holds a role. */
@UseCase
public class FindStaff {

    private final Persons persons;

    FindStaff(Persons persons) {
        this.persons = persons;
    }

    public List<PersonId> withRole(Role role, Viewer system) {
        system.mustBeSystem();
        return persons.withRole(role).stream().map(PersonId::new).toList();
    }
}
