package org.askexpert.offers;

import org.askexpert.people.PersonId;
import org.askexpert.question.MyOffer;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;

/** An offer that waits for its expert. */
record OpenOffer(MyOffer offer, Viewer.Staff expert) {

    private static final String BETWEEN = "/";

    /** Question, person and time of the offer: what its link stands for. */
    String key() {
        return offer.reference().code()
                + BETWEEN
                + expert.person()
                + BETWEEN
                + offer.offeredAt().getEpochSecond();
    }

    static Reference questionIn(String key) {
        return new Reference(key.split(BETWEEN)[0]);
    }

    static PersonId personIn(String key) {
        return new PersonId(Long.parseLong(key.split(BETWEEN)[1]));
    }
}
