package org.askexpert.offers;

import java.util.Optional;
import org.askexpert.question.MyOffer;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What a link from a mail leads to; looking changes nothing. */
@UseCase
@Transactional(readOnly = true)
class FindOffer {

    private final OfferLinks links;

    FindOffer(OfferLinks links) {
        this.links = links;
    }

    /** For colleagues who are signed in, their own offers only. */
    public Optional<MyOffer> of(String token, Viewer me) {
        return links.open(token, me)
                .filter(open -> !(me instanceof Viewer.Staff staff)
                        || staff.person() == open.expert().person())
                .map(OpenOffer::offer);
    }
}
