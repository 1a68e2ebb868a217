package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Says how many questions the rules may give an expert at once, and whether every answer needs a second reviewer. */
@UseCase
public class ChangeLoad {

    private static final int MOST = 1_000;

    private final Persons persons;
    private final Audit audit;

    ChangeLoad(Persons persons, Audit audit) {
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * Holds for what is offered from now on.
     *
     * @param capacity 0 for nothing by the rules
     * @throws Problem unknown, for whoever is no expert; invalid field {@code capacity}
     */
    public void change(String handle, Integer capacity, boolean probation, Viewer me) {
        me.mustBe(Role.EDITOR);
        Person person = persons.answering(handle).orElseThrow(Problem::unknown);
        if (capacity == null || capacity < 0 || capacity > MOST) {
            throw Problem.invalid("capacity", "Enter a number from 0 to 1,000");
        }
        person.load(capacity, probation);
        String code = "capacity-" + capacity + (probation ? "-probation" : "");
        audit.record("change-load", "person", String.valueOf(person.id().number()), me, code);
    }
}
