package org.askexpert.offers;

import java.util.List;
import org.askexpert.question.RefusalReason;
import org.askexpert.shared.Choices;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages behind the links of an offer: the offer, or the news that there is none. */
@Component
class OfferPages {

    private final FindOffer findOffer;
    private final Choices choices;

    OfferPages(FindOffer findOffer, Choices choices) {
        this.findOffer = findOffer;
        this.choices = choices;
    }

    /** A link that is wrong, used or over gets one and the same page. */
    ModelAndView show(ModelAndView page, String token, Viewer me) {
        return findOffer
                .of(token, me)
                .map(offer -> page.addObject("offer", offer)
                        .addObject("token", token)
                        .addObject("reasons", choices.of("desk.refusal", List.of(RefusalReason.values()))))
                .orElseGet(OfferPages::over);
    }

    static ModelAndView over() {
        return new ModelAndView("offers/over", org.springframework.http.HttpStatus.NOT_FOUND);
    }
}
