package org.askexpert.checks;

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

    private final ListPages pages;

    ChecklistController(ListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/checklist")
    ModelAndView open(Viewer me) {
        return pages.open(ListKind.CHECKLIST, ChecklistForm::of, me);
    }

    @PostMapping("/office/checklist")
    Object save(@ModelAttribute("form") ChecklistForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        return pages.save(ListKind.CHECKLIST, form, errors, me, next);
    }

    @PostMapping("/office/checklist/restoration")
    String restore(@RequestParam int number, @RequestParam int version, Viewer me, RedirectAttributes next) {
        return pages.restore(ListKind.CHECKLIST, number, version, me, next);
    }
}
