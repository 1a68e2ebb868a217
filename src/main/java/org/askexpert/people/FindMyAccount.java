package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The own account. */
@UseCase
@Transactional(readOnly = true)
class FindMyAccount {

    private final Persons persons;

    FindMyAccount(Persons persons) {
        this.persons = persons;
    }

    Member own(Viewer me) {
        return persons.open(me.staff().person()).orElseThrow(Problem::unknown).member(true);
    }
}
