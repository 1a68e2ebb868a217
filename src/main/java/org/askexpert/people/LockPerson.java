package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets nobody else plan for a person until this transaction is over. */
@UseCase
public class LockPerson {

    private final Persons persons;

    LockPerson(Persons persons) {
        this.persons = persons;
    }

    /** @throws Problem unknown, for a closed account */
    public void lock(PersonId person, Viewer me) {
        me.staff();
        persons.locked(person.number()).orElseThrow(Problem::unknown);
    }
}
