package org.askexpert.people;

import java.time.Clock;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.factor.SecondFactor;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Email;
import org.askexpert.text.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Opens an account for somebody, who gets a link by mail to choose a password. */
@UseCase
public class InvitePerson {

    private static final CleanText NAME = CleanText.line("name", "Name", 100);

    private final Persons persons;
    private final SecondFactor factor;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InvitePerson(Persons persons, SecondFactor factor, Audit audit, Clock clock, ApplicationEventPublisher events) {
        this.persons = persons;
        this.factor = factor;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Gives roles, and so asks for the code as changing roles does.
     *
     * @throws Problem invalid fields {@code name}, {@code handle}, {@code email}, {@code roles}, {@code code}
     */
    public void invite(String name, String handle, String email, Set<Role> roles, String code, Viewer me) {
        Viewer.Staff administrator = me.mustBe(Role.ADMINISTRATOR);
        var wanted = checked(name, handle, email, roles);
        factor.confirm(administrator.person(), code);
        Person person = new Person(wanted, clock.instant());
        try {
            persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException raced) {
            throw Problem.conflict("Somebody else has just invited this person. Look at the list.");
        }
        audit.record("invite", "person", Long.toString(person.id().number()), me, Roles.code(roles));
        events.publishEvent(new PersonInvited(person.id()));
    }

    private NewPerson checked(String name, String handle, String email, Set<Role> roles) {
        var refusals = new Refusals();
        String called = refusals.take(() -> NAME.required(name));
        String brief = refusals.take(() -> handle(handle));
        String address = refusals.take(() -> address(email));
        refusals.take(() -> Roles.needed(roles));
        refusals.throwIfAny();
        return new NewPerson(brief, called, address, roles, Set.of(), null);
    }

    private String handle(String typed) {
        String handle = typed == null ? "" : typed.strip();
        if (!handle.matches(NewPerson.HANDLE)) {
            throw Problem.invalid("handle", "Enter a short name of small letters, digits and hyphens, such as ana");
        }
        if (persons.existsByHandle(handle))
            throw Problem.invalid("handle", "Enter another short name, this one is taken");
        return handle;
    }

    private String address(String typed) {
        String email = Email.of("email", typed);
        if (persons.existsByEmailKey(Email.normalised(email))) {
            throw Problem.invalid("email", "Enter another address, somebody has an account with this one");
        }
        return email;
    }
}
