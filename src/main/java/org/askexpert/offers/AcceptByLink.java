package org.askexpert.offers;

import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Accepts an offer by its link; for the expert it was made to, signed in. */
@UseCase
class AcceptByLink {

    private final OfferLinks links;
    private final AcceptQuestion acceptQuestion;

    AcceptByLink(OfferLinks links, AcceptQuestion acceptQuestion) {
        this.links = links;
        this.acceptQuestion = acceptQuestion;
    }

    public Reference accept(String token, Viewer.Staff me) {
        OpenOffer open = links.consume(token, me)
                .filter(found -> found.expert().person() == me.person())
                .orElseThrow(Problem::unknown);
        acceptQuestion.accept(open.offer().reference(), me);
        return open.offer().reference();
    }
}
