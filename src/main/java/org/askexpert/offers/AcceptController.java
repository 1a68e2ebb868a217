package org.askexpert.offers;

import java.util.concurrent.atomic.AtomicReference;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting from the mail: below the addresses of staff, so that strangers are asked to sign in first. */
@Controller
class AcceptController {

    private final OfferPages pages;
    private final AcceptByLink acceptByLink;
    private final Banners banners;

    AcceptController(OfferPages pages, AcceptByLink acceptByLink, Banners banners) {
        this.pages = pages;
        this.acceptByLink = acceptByLink;
        this.banners = banners;
    }

    @GetMapping("/desk/offers/{token}")
    ModelAndView ask(@PathVariable String token, Viewer.Staff me) {
        return pages.show(new ModelAndView("offers/accept"), token, me);
    }

    @PostMapping("/desk/offers/{token}")
    Object accept(@PathVariable String token, Viewer.Staff me, RedirectAttributes next) {
        var accepted = new AtomicReference<Reference>();
        var nothing = new BeanPropertyBindingResult(token, "form");
        var attempt = Attempt.of(nothing, () -> accepted.set(acceptByLink.accept(token, me)));
        if (!attempt.worked()) return OfferPages.over();
        return banners.done("offers.accepted", "/desk/" + accepted.get() + "/draft", next);
    }
}
