package org.askexpert.offers;

import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The link in the mail: shows topic and dates to whoever holds it, and declines without signing in. */
@Controller
class LinkController {

    private static final String VIEW = "offers/offer";

    private final OfferPages pages;
    private final DeclineByLink declineByLink;

    LinkController(OfferPages pages, DeclineByLink declineByLink) {
        this.pages = pages;
        this.declineByLink = declineByLink;
    }

    @GetMapping("/offers/{token}")
    Object show(@PathVariable String token, Viewer me) {
        return pages.show(FormPages.fresh(VIEW, new LinkForm(null, null)), token, Viewer.reader());
    }

    @PostMapping("/offers/{token}/refusal")
    Object decline(@PathVariable String token, @ModelAttribute("form") LinkForm form, BindingResult errors, Viewer me) {
        var attempt =
                Attempt.of(errors, () -> declineByLink.decline(token, form.reason(), form.note(), Viewer.reader()));
        if (attempt.worked()) return "redirect:/offers/declined";
        if (!attempt.isInvalid()) return OfferPages.over();
        return pages.show(FormPages.again(VIEW, errors, attempt.status()), token, Viewer.reader());
    }

    /** An address without the token, so that coming back to it does no harm. */
    @GetMapping("/offers/declined")
    String declined() {
        return "offers/declined";
    }
}
