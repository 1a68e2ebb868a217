package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells mail which link lets somebody choose a password, at the moment of sending. */
@UseCase
public class OpenWayIn {

    private final WaysIn ways;
    private final Persons persons;

    OpenWayIn(WaysIn ways, Persons persons) {
        this.ways = ways;
        this.persons = persons;
    }

    /**
     * The token of a letter; nothing where the account is closed, for an invitation once a password was chosen,
     * and for a reset before.
     *
     * @param letter number of the letter that carries it
     * @param sending whether the link begins to count with this, and ends older ones
     */
    public Optional<String> token(WayIn way, PersonId person, long letter, boolean sending, Viewer system) {
        system.mustBeSystem();
        return persons.open(person.number())
                .filter(open -> !sending || (way == WayIn.INVITATION) == (open.passwordHash() == null))
                .map(open -> token(way, person, letter, sending));
    }

    private String token(WayIn way, PersonId person, long letter, boolean sending) {
        String token = ways.token(way, person, letter);
        if (sending) ways.replace(way, person, token);
        return token;
    }
}
