package org.askexpert.planning;

import org.askexpert.people.FindPerson;
import org.askexpert.people.PersonCard;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When one is away oneself. */
@Controller
class OwnAwayController {

    private static final String ADDRESS = "/account/away";

    private final FindPerson people;
    private final AwayPages pages;

    OwnAwayController(FindPerson people, AwayPages pages) {
        this.people = people;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(Viewer me) {
        return pages.open(self(me), ADDRESS, me);
    }

    @PostMapping(ADDRESS)
    Object plan(@ModelAttribute("form") AwayForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        return pages.plan(self(me), ADDRESS, form, errors, me, next);
    }

    @PostMapping(ADDRESS + "/{id}/end")
    String end(@PathVariable long id, Viewer me, RedirectAttributes next) {
        return pages.end(self(me), ADDRESS, id, me, next);
    }

    @PostMapping(ADDRESS + "/work/{reference}")
    String decide(
            @PathVariable Reference reference,
            @RequestParam WorkDecision decision,
            Viewer me,
            RedirectAttributes next) {
        return pages.decide(self(me), ADDRESS, reference, decision, me, next);
    }

    private PersonCard self(Viewer me) {
        return people.openByHandle(me.staff().handle(), me);
    }
}
