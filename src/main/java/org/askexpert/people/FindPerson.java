package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A colleague with an open account, by handle. */
@UseCase
public class FindPerson {

    private final Persons persons;

    FindPerson(Persons persons) {
        this.persons = persons;
    }

    /** @throws Problem unknown, where nobody has the handle */
    public PersonCard byHandle(String handle, Viewer me) {
        me.staff();
        return persons.openCard(handle).orElseThrow(Problem::unknown);
    }
}
