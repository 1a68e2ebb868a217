package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Anybody who has, or had, an account, for the office. */
@UseCase
@Transactional(readOnly = true)
public class FindMember {

    private final Persons persons;

    FindMember(Persons persons) {
        this.persons = persons;
    }

    /** @throws Problem unknown, where nobody ever had the handle */
    public Member byHandle(String handle, Viewer me) {
        boolean administrator = me.mustRunTheOffice().is(Role.ADMINISTRATOR);
        return persons.called(handle).orElseThrow(Problem::unknown).member(administrator);
    }
}
