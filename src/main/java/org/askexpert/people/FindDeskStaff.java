package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Everybody with an open account who writes, reviews or edits, by name. */
@UseCase
public class FindDeskStaff {

    private final Persons persons;

    FindDeskStaff(Persons persons) {
        this.persons = persons;
    }

    public List<PersonCard> all(Viewer me) {
        me.staff();
        return persons.atTheDesk();
    }
}
