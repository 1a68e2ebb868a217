package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody comes back: roles and topics are as they were, a new password is chosen by a link that goes by mail. */
@UseCase
public class ReopenAccount {

    private final Persons persons;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ReopenAccount(Persons persons, Audit audit, ApplicationEventPublisher events) {
        this.persons = persons;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Problem conflict, for an account that is open */
    public void reopen(String handle, Viewer me) {
        me.mustBe(Role.ADMINISTRATOR);
        Person person = persons.called(handle).orElseThrow(Problem::unknown);
        if (!person.isDisabled()) throw Problem.conflict("This account is open already.");
        person.reopen();
        audit.record("reopen-account", "person", Long.toString(person.id().number()), me, null);
        events.publishEvent(new PersonInvited(person.id()));
    }
}
