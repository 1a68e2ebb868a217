package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;

/** Sends somebody who never chose a password a new link; the old one ends. */
@UseCase
public class InviteAgain {

    private final Persons persons;
    private final WaysIn ways;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    InviteAgain(Persons persons, WaysIn ways, Audit audit, ApplicationEventPublisher events) {
        this.persons = persons;
        this.ways = ways;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Problem conflict, where a password was chosen or the account is closed */
    public void invite(String handle, Viewer me) {
        me.mustBe(Role.ADMINISTRATOR);
        Person person = persons.called(handle).orElseThrow(Problem::unknown);
        if (person.isDisabled() || person.passwordHash() != null) {
            throw Problem.conflict("This person needs no invitation now.");
        }
        ways.revoke(WayIn.INVITATION, person.id());
        audit.record("invite-again", "person", Long.toString(person.id().number()), me, null);
        events.publishEvent(new PersonInvited(person.id()));
    }
}
