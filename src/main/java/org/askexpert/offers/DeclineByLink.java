package org.askexpert.offers;

import org.askexpert.question.DeclineQuestion;
import org.askexpert.question.RefusalReason;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Declines an offer by its link, without signing in; the link is used up when, and only when, that worked. */
@UseCase
class DeclineByLink {

    private final OfferLinks links;
    private final DeclineQuestion declineQuestion;

    DeclineByLink(OfferLinks links, DeclineQuestion declineQuestion) {
        this.links = links;
        this.declineQuestion = declineQuestion;
    }

    public void decline(String token, RefusalReason reason, String note, Viewer holder) {
        OpenOffer open = links.consume(token, holder).orElseThrow(Problem::unknown);
        declineQuestion.decline(open.offer().reference(), reason, note, open.expert());
    }
}
