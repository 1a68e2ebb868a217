package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A colleague by handle. */
@UseCase
public class FindPerson {

    private final Persons persons;

    FindPerson(Persons persons) {
        this.persons = persons;
    }

    /** Anybody who has, or had, an account. */
    public Optional<PersonCard> byHandle(String handle, Viewer me) {
        me.staff();
        return persons.card(handle);
    }

    /** @throws Problem unknown, where nobody with an open account has the handle */
    public PersonCard openByHandle(String handle, Viewer me) {
        me.staff();
        return persons.openCard(handle).orElseThrow(Problem::unknown);
    }
}
