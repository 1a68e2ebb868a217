package org.askexpert.planning;

import org.askexpert.people.FindPerson;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
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

/** When somebody else is away: editors plan on their behalf. */
@Controller
class AwayForOthersController {

    private static final String ADDRESS = "/office/people/{handle}/away";

    private final FindPerson people;
    private final AwayPages pages;

    AwayForOthersController(FindPerson people, AwayPages pages) {
        this.people = people;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(@PathVariable String handle, Viewer me) {
        me.mustBe(Role.EDITOR);
        return pages.open(people.openByHandle(handle, me), address(handle), me);
    }

    @PostMapping(ADDRESS)
    Object plan(
            @PathVariable String handle,
            @ModelAttribute("form") AwayForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        return pages.plan(people.openByHandle(handle, me), address(handle), form, errors, me, next);
    }

    @PostMapping(ADDRESS + "/{id}/end")
    String end(@PathVariable String handle, @PathVariable long id, Viewer me, RedirectAttributes next) {
        return pages.end(people.openByHandle(handle, me), address(handle), id, me, next);
    }

    @PostMapping(ADDRESS + "/work/{reference}")
    String decide(
            @PathVariable String handle,
            @PathVariable Reference reference,
            @RequestParam WorkDecision decision,
            Viewer me,
            RedirectAttributes next) {
        return pages.decide(people.openByHandle(handle, me), address(handle), reference, decision, me, next);
    }

    private static String address(String handle) {
        return ADDRESS.replace("{handle}", handle);
    }
}
