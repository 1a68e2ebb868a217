package org.askexpert.offers;

import java.util.Optional;
import org.askexpert.guard.LinkKey;
import org.askexpert.guard.SecretLinks;
import org.askexpert.people.FindRights;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindMyOffer;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Tokens of offers: computed while a letter is sent, valid for one use, until the offer ends. */
@Component
class OfferLinks {

    private static final String PURPOSE = "offer";

    private final SecretLinks links;
    private final LinkKey key;
    private final FindRights rights;
    private final FindMyOffer findOffer;

    OfferLinks(SecretLinks links, LinkKey key, FindRights rights, FindMyOffer findOffer) {
        this.links = links;
        this.key = key;
        this.rights = rights;
        this.findOffer = findOffer;
    }

    Optional<String> of(Reference question, PersonId person, Viewer system) {
        return rights.of(person, system)
                .flatMap(staff -> findOffer.of(question, staff).map(offer -> token(new OpenOffer(offer, staff))));
    }

    private String token(OpenOffer open) {
        String token = key.token("offer-" + open.key(), 0);
        links.registerUntil(PURPOSE, open.key(), token, open.offer().respondBy());
        return token;
    }

    /** The offer that a link leads to; nothing for a link that never was, was used, or whose offer is over. */
    Optional<OpenOffer> open(String token, Viewer holder) {
        return links.open(PURPOSE, token).flatMap(stored -> resolve(stored, holder));
    }

    /** The same, using the link up; of any number of simultaneous calls one gets it. */
    Optional<OpenOffer> consume(String token, Viewer holder) {
        return links.consume(PURPOSE, token).flatMap(stored -> resolve(stored, holder));
    }

    /** A later offer to the same person has another key. */
    private Optional<OpenOffer> resolve(String stored, Viewer holder) {
        return rights.of(OpenOffer.personIn(stored), holder)
                .flatMap(staff ->
                        findOffer.of(OpenOffer.questionIn(stored), staff).map(offer -> new OpenOffer(offer, staff)))
                .filter(open -> open.key().equals(stored));
    }
}
