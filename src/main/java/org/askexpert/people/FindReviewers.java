package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Everybody with an open account who reviews, by name. */
@UseCase
public class FindReviewers {

    private final Persons persons;

    FindReviewers(Persons persons) {
        this.persons = persons;
    }

    public List<PersonCard> all(Viewer me) {
        me.staff();
        return persons.reviewers();
    }
}
