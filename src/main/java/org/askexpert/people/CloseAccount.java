package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;

/** Ends somebody's access everywhere with one commit: sessions, tokens, mailed links, letters that wait. */
@UseCase
public class CloseAccount {

    private final Persons persons;
    private final LastAdministrator last;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CloseAccount(
            Persons persons, LastAdministrator last, Access access, Audit audit, ApplicationEventPublisher events) {
        this.persons = persons;
        this.last = last;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Problem forbidden for oneself, conflict for the last administrator and for a closed account */
    public PersonId close(String handle, Viewer me) {
        Viewer.Staff administrator = me.mustBe(Role.ADMINISTRATOR);
        if (administrator.handle().equals(handle)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "Another administrator closes your account.");
        }
        Person person = persons.called(handle).orElseThrow(Problem::unknown);
        if (person.isDisabled()) throw Problem.conflict("This account is closed already.");
        last.mustNotBe(person);
        person.close();
        access.end(person.id());
        audit.record("close-account", "person", Long.toString(person.id().number()), me, null);
        events.publishEvent(new AccountClosed(person.id()));
        return person.id();
    }
}
