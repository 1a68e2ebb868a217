package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells mail where to find somebody, at the moment of sending. */
@UseCase
public class FindAddress {

    private final Persons persons;

    FindAddress(Persons persons) {
        this.persons = persons;
    }

    /** The address, unless the account is closed. */
    public Optional<PersonAddress> ofPerson(PersonId person, Viewer system) {
        system.mustBeSystem();
        return persons.address(person.number());
    }
}
