package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells whom an invitation is for; looking changes nothing. */
@UseCase
class FindInvitation {

    private final WaysIn ways;

    FindInvitation(WaysIn ways) {
        this.ways = ways;
    }

    /** The name of the invited. */
    String name(String token, Viewer viewer) {
        return ways.open(WayIn.INVITATION, token)
                .map(person -> person.signedIn().name())
                .orElseThrow(Problem::unknown);
    }
}
