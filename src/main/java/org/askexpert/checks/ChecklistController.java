package org.askexpert.checks;

import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What reviewers tick before they approve: editors keep the list, each save is a version. */
@Controller
class ChecklistController {

    private static final String VIEW = "checks/checklist";
    private static final String ADDRESS = "/office/checklist";

    private final FindList find;
    private final SaveList save;
    private final RestoreList restore;
    private final Banners banners;

    ChecklistController(FindList find, SaveList save, RestoreList restore, Banners banners) {
        this.find = find;
        this.save = save;
        this.restore = restore;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(Viewer me) {
        ListView list = find.list(ListKind.CHECKLIST, me);
        return FormPages.fresh(VIEW, ChecklistForm.of(list)).addObject("list", list);
    }

    @PostMapping(ADDRESS)
    Object save(@ModelAttribute("form") ChecklistForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save.save(ListKind.CHECKLIST, form.read(), form.typed(), me));
        if (attempt.worked()) return banners.done("checks.saved", ADDRESS, next);
        ListView list = find.list(ListKind.CHECKLIST, me);
        if (!attempt.isStale())
            return FormPages.again(VIEW, errors, attempt.status()).addObject("list", list);
        return FormPages.fresh(VIEW, form.after(list.version()), attempt.status())
                .addObject("list", list)
                .addObject("stale", true);
    }

    @PostMapping("/office/checklist/restoration")
    String restore(@RequestParam int number, @RequestParam int version, Viewer me, RedirectAttributes next) {
        restore.restore(ListKind.CHECKLIST, number, version, me);
        return banners.done("checks.restored", ADDRESS, next);
    }
}
