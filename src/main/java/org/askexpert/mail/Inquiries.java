package org.askexpert.mail;

import java.util.List;
import java.util.Optional;
import org.askexpert.intake.AskerAddresses;
import org.askexpert.intake.AskerLink;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.FindLinks;
import org.askexpert.intake.FindReach;
import org.askexpert.intake.Reach;
import org.askexpert.intake.RenewLinks;
import org.askexpert.offers.FindOfferLink;
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
    private final FindLinks found;
    private final FindReach reach;
    private final RenewLinks renew;
    private final FindAddress staff;
    private final FindOfferLink offers;

    Inquiries(
            AskerAddresses askers,
            AskerLinks links,
            FindLinks found,
            FindReach reach,
            RenewLinks renew,
            FindAddress staff,
            FindOfferLink offers) {
        this.askers = askers;
        this.links = links;
        this.found = found;
        this.reach = reach;
        this.renew = renew;
        this.staff = staff;
        this.offers = offers;
    }

    /** Nothing once the asker was erased. */
    Optional<Addressee> asker(Reference question, Viewer system) {
        return askers.of(question, system).map(asker -> new Addressee(asker.email(), asker.name()));
    }

    /** Nothing for an address nobody asked with. */
    Optional<Addressee> asker(byte[] addressHash, Viewer system) {
        return found.address(addressHash, system).map(asker -> new Addressee(asker.email(), asker.name()));
    }

    /** Nothing once the asker was erased, or where nobody asked with that address. */
    Optional<Reach> reach(OutgoingLetter letter, Viewer system) {
        return letter.question() == null ? reach.of(letter.addressHash(), system) : reach.of(letter.question(), system);
    }

    /** While the letter waits to be sent, the links that become valid with it. */
    List<AskerLink> links(OutgoingLetter letter, Viewer system) {
        return found.links(letter.addressHash(), letter.isWaiting(), system);
    }

    void renewLinks(byte[] addressHash, Viewer system) {
        renew.renew(addressHash, system);
    }

    /** Nothing once the account was closed. */
    Optional<Addressee> person(PersonId person, Viewer system) {
        return staff.ofPerson(person, system).map(found -> new Addressee(found.email(), found.name()));
    }

    /** The token that answers an offer without signing in; null for other letters, and once the offer is over. */
    String offer(OutgoingLetter letter, Viewer system) {
        if (letter.letter() != Letter.OFFER) return null;
        return offers.of(letter.question(), letter.person(), system).orElse(null);
    }

    /** The token of the asker's private link. */
    String token(long question, Viewer system) {
        return links.linkFor(question, system);
    }
}
