package org.askexpert.people;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.tokens.AccessTokens;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Opens an account at once, with a password and a token that are known: how the demo gets its people. */
@UseCase
public class RegisterPerson {

    private final Persons persons;
    private final AccessTokens tokens;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    RegisterPerson(Persons persons, AccessTokens tokens, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.persons = persons;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the account.
     *
     * @param password or null: the account cannot sign in
     * @param apiToken or null: no token
     */
    public PersonId register(NewPerson wanted, String password, String apiToken, Viewer viewer) {
        if (!(viewer instanceof Viewer.SystemStep)) viewer.mustBe(Role.ADMINISTRATOR);
        var person = new Person(wanted, clock.instant());
        if (password != null) person.choosePassword(passwords.encode(password));
        PersonId id = persons.save(person).id();
        if (apiToken != null) tokens.keep(id.number(), apiToken, "demo");
        audit.record("register", "person", Long.toString(id.number()), viewer, null);
        return id;
    }
}
