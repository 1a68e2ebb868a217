package org.askexpert.planning;

import org.askexpert.people.ChangeLoad;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExpert;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away and what waits for them, and how much each expert takes. */
@Controller
class OwnersAwayController {

    private static final String LOAD = "/office/people/{handle}/load";
    private static final String VIEW = "planning/load";

    private final FindOwnersAway find;
    private final FindExpert experts;
    private final ChangeLoad change;
    private final Banners banners;

    OwnersAwayController(FindOwnersAway find, FindExpert experts, ChangeLoad change, Banners banners) {
        this.find = find;
        this.experts = experts;
        this.change = change;
        this.banners = banners;
    }

    @GetMapping("/office/away")
    String away(Viewer me, Model page) {
        page.addAttribute("all", find.all(me));
        return "planning/owners-away";
    }

    @GetMapping(LOAD)
    ModelAndView load(@PathVariable String handle, Viewer me) {
        me.mustBe(Role.EDITOR);
        Expert expert = expert(handle, me);
        var form = new LoadForm(String.valueOf(expert.capacity()), expert.onProbation());
        return FormPages.fresh(VIEW, form).addObject("expert", expert);
    }

    @PostMapping(LOAD)
    Object change(
            @PathVariable String handle,
            @ModelAttribute("form") LoadForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        boolean probation = Boolean.TRUE.equals(form.probation());
        var attempt = Attempt.of(errors, () -> change.change(handle, form.most(), probation, me));
        if (attempt.worked()) return banners.done("planning.load.saved", "/office/away", next);
        return FormPages.again(VIEW, errors, attempt.status()).addObject("expert", expert(handle, me));
    }

    private Expert expert(String handle, Viewer me) {
        return experts.byHandle(handle, me).orElseThrow(Problem::unknown);
    }
}
