package org.askexpert.planning;

import org.askexpert.calendar.ChangeLimits;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many days experts, reviewers and askers have: the table of deadlines names a limit, this page its length. */
@Controller
class DeadlinesController {

    private static final String VIEW = "planning/deadlines";
    private static final String ADDRESS = "/office/deadlines";

    private final FindDeadlines find;
    private final ChangeLimits change;
    private final Banners banners;

    DeadlinesController(FindDeadlines find, ChangeLimits change, Banners banners) {
        this.find = find;
        this.change = change;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(Viewer me) {
        Deadlines now = find.deadlines(me);
        return FormPages.fresh(VIEW, LimitsForm.of(now.limits(), now.version())).addObject("deadlines", now);
    }

    @PostMapping(ADDRESS)
    Object change(@ModelAttribute("form") LimitsForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save(form, me));
        if (attempt.worked()) return banners.done("planning.deadlines.saved", ADDRESS, next);
        Deadlines now = find.deadlines(me);
        if (!attempt.isStale())
            return FormPages.again(VIEW, errors, attempt.status()).addObject("deadlines", now);
        return FormPages.fresh(VIEW, form.after(now.version()), attempt.status())
                .addObject("deadlines", now)
                .addObject("stale", true);
    }

    private void save(LimitsForm form, Viewer me) {
        try {
            change.change(form.read(), form.typed(), me);
        } catch (Problem refusal) {
            throw form.named(refusal);
        }
    }
}
