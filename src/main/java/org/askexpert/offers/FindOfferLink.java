package org.askexpert.offers;

import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The token of an offer's link, while the letter is being sent; it is stored nowhere. */
@UseCase
public class FindOfferLink {

    private final OfferLinks links;

    FindOfferLink(OfferLinks links) {
        this.links = links;
    }

    /** Nothing once the offer is over. */
    public Optional<String> of(Reference question, PersonId person, Viewer system) {
        system.mustBeSystem();
        return links.of(question, person, system);
    }
}
