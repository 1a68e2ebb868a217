package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Anybody who has, or had, an account, by handle. */
@UseCase
public class FindColleague {

    private final Persons persons;

    FindColleague(Persons persons) {
        this.persons = persons;
    }

    public Optional<PersonCard> byHandle(String handle, Viewer me) {
        me.staff();
        return persons.card(handle);
    }
}
