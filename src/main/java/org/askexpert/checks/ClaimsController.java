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

/** The words that promise too much: editors keep the list, each save is a version. */
@Controller
class ClaimsController {

    private final ListPages pages;

    ClaimsController(ListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/claims")
    ModelAndView open(Viewer me) {
        return pages.open(ListKind.CLAIMS, TermsForm::of, me);
    }

    @PostMapping("/office/claims")
    Object save(@ModelAttribute("form") TermsForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        return pages.save(ListKind.CLAIMS, form, errors, me, next);
    }

    @PostMapping("/office/claims/restoration")
    String restore(@RequestParam int number, @RequestParam int version, Viewer me, RedirectAttributes next) {
        return pages.restore(ListKind.CLAIMS, number, version, me, next);
    }
}
