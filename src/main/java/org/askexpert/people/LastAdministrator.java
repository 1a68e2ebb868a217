package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can always run the accounts: of two who go at once, the second one stays. */
@Component
class LastAdministrator {

    private final Persons persons;

    LastAdministrator(Persons persons) {
        this.persons = persons;
    }

    /**
     * To be asked before an administrator goes. The rows stay locked until the transaction is over, and the count reads
     * what whoever was first has left.
     *
     * @throws Problem conflict, where nobody else with a password is left
     */
    void mustNotBe(Person leaver) {
        if (!leaver.is(Role.ADMINISTRATOR)) return;
        persons.lockedAdministrators();
        if (persons.otherAdministrators(leaver.id().number()) == 0) {
            throw Problem.conflict("This is the last administrator. Make somebody else an administrator first.");
        }
    }
}
