package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** One expert with an open account. */
@UseCase
public class FindExpert {

    private final Persons persons;

    FindExpert(Persons persons) {
        this.persons = persons;
    }

    public Optional<Expert> byHandle(String handle, Viewer me) {
        me.staff();
        return persons.expert(handle);
    }

    public Optional<Expert> byId(PersonId person, Viewer me) {
        me.staff();
        return persons.expert(person.number());
    }
}
