package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Gives an invited person the password of their choice, which uses the invitation up. */
@UseCase
class AcceptInvitation {

    private final Invitations invitations;
    private final Passwords passwords;
    private final Audit audit;

    AcceptInvitation(Invitations invitations, Passwords passwords, Audit audit) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Sets the password.
     *
     * @throws Problem 404 for a token that opens nothing, 422 for a weak password, which leaves the invitation open
     */
    void accept(String token, String password, Viewer viewer) {
        invitations.invited(token).orElseThrow(Problem::unknown);
        passwords.refuseWeak(password);
        Person person = invitations.use(token).orElseThrow(Problem::unknown);
        person.choosePassword(passwords.encode(password));
        audit.record("accept-invitation", "person", Long.toString(person.id().number()), viewer, null);
    }
}
