package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells whom an invitation is for; looking changes nothing. */
@UseCase
class FindInvitation {

    private final Invitations invitations;

    FindInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    /** The name of the invited. */
    String name(String token, Viewer viewer) {
        return invitations
                .invited(token)
                .map(person -> person.signedIn().name())
                .orElseThrow(Problem::unknown);
    }
}
