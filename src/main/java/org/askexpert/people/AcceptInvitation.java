package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Gives an invited person the password of their choice, which uses the invitation up. */
@UseCase
class AcceptInvitation {

    private final WaysIn ways;
    private final Passwords passwords;
    private final Audit audit;

    AcceptInvitation(WaysIn ways, Passwords passwords, Audit audit) {
        this.ways = ways;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Sets the password.
     *
     * @throws Problem 404 for a token that opens nothing, 422 for a weak password, which leaves the invitation open
     */
    void accept(String token, String password, Viewer viewer) {
        ways.open(WayIn.INVITATION, token).orElseThrow(Problem::unknown);
        passwords.refuseWeak(password);
        Person person = ways.use(WayIn.INVITATION, token).orElseThrow(Problem::unknown);
        person.choosePassword(passwords.encode(password));
        audit.record("accept-invitation", "person", Long.toString(person.id().number()), viewer, null);
    }
}
