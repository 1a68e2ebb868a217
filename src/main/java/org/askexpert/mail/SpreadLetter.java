package org.askexpert.mail;

import org.askexpert.people.FindStaff;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Makes one letter for each person of a role. It happens while delivering, not when the event is told: a click does not
 * wait for ten rows, and who holds the role is asked by a process step.
 */
@Component
class SpreadLetter {

    private final FindStaff findStaff;
    private final Outbox outbox;

    SpreadLetter(FindStaff findStaff, Outbox outbox) {
        this.findStaff = findStaff;
        this.outbox = outbox;
    }

    void spread(OutgoingLetter row, Viewer system) {
        findStaff
                .withRole(row.recipient().role(), system)
                .forEach(person -> outbox.toPerson(row.letter(), person, row.question()));
    }
}
