package org.askexpert.mail;

import java.util.Optional;
import org.askexpert.intake.AskerAddresses;
import org.askexpert.intake.AskerLinks;
import org.askexpert.people.FindAddress;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Asks the rooms that know identities where a letter goes, at the moment it is sent. */
@Component
class Inquiries {

    private final AskerAddresses askers;
    private final AskerLinks links;
    private final FindAddress staff;

    Inquiries(AskerAddresses askers, AskerLinks links, FindAddress staff) {
        this.askers = askers;
        this.links = links;
        this.staff = staff;
    }

    /** Nothing once the asker was erased. */
    Optional<Addressee> asker(Reference question, Viewer system) {
        return askers.of(question, system).map(asker -> new Addressee(asker.email(), asker.name()));
    }

    /** Nothing once the account was closed. */
    Optional<Addressee> person(PersonId person, Viewer system) {
        return staff.ofPerson(person, system).map(found -> new Addressee(found.email(), found.name()));
    }

    /** The token of the asker's private link. */
    String token(long question, Viewer system) {
        return links.linkFor(question, system);
    }
}
