package org.askexpert.recheck;

import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Re-checks for editors: what is open, what is due next, start one, name an expert. */
@Controller
class RechecksController {

    private static final String VIEW = "recheck/rechecks";

    private final FindRechecks find;
    private final StartByHand start;
    private final AssignRechecker assign;
    private final Banners banners;

    RechecksController(FindRechecks find, StartByHand start, AssignRechecker assign, Banners banners) {
        this.find = find;
        this.start = start;
        this.assign = assign;
        this.banners = banners;
    }

    /** @param entry address of the entry to look at again */
    record StartForm(String entry) {}

    @GetMapping("/office/rechecks")
    ModelAndView open(
            @RequestParam(required = false) RecheckReason reason,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Viewer me) {
        return list(
                FormPages.fresh(VIEW, new StartForm("")), reason, new RecheckPlace(after, before, Stretch.SIZE), me);
    }

    @GetMapping(path = "/office/rechecks", params = "list=ageing")
    String ageing(
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Viewer me,
            Model page) {
        page.addAttribute("found", find.ageing(new RecheckPlace(after, before, Stretch.SIZE), me));
        return "recheck/ageing";
    }

    @PostMapping("/office/rechecks")
    Object start(@ModelAttribute("form") StartForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var opened = new Reference[1];
        var attempt = Attempt.of(errors, () -> opened[0] = start.start(form.entry(), me));
        if (attempt.worked()) return banners.done("recheck.started", "/desk/rechecks/" + opened[0], next);
        if (!attempt.isInvalid()) attempt.wasTooLate();
        var page = FormPages.again(VIEW, errors, attempt.status());
        return list(page, null, new RecheckPlace(null, null, Stretch.SIZE), me);
    }

    @PostMapping("/office/rechecks/{reference}/assignment")
    String assign(
            @PathVariable Reference reference,
            @RequestParam(defaultValue = "") String expert,
            Viewer me,
            RedirectAttributes next) {
        assign.assign(reference, expert, me);
        return banners.done("recheck.assigned", "/desk/rechecks/" + reference, next);
    }

    private ModelAndView list(ModelAndView page, RecheckReason reason, RecheckPlace place, Viewer me) {
        OpenRechecks open = find.open(reason, place, me);
        return page.addObject("found", open.found())
                .addObject("nextDue", open.nextDue())
                .addObject("reason", reason)
                .addObject("reasons", RecheckReason.values());
    }
}
