package org.askexpert.checks;

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

/** The words that triage looks for: editors keep each list, each save is a version and counts at once. */
@Controller
class WordsController {

    private final ListPages pages;

    WordsController(ListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/words")
    ModelAndView all() {
        return new ModelAndView("checks/words")
                .addObject(
                        "lists",
                        ListKind.ofTriage().stream().map(ListKind::code).toList());
    }

    @GetMapping("/office/words/{list}")
    ModelAndView open(@PathVariable String list, Viewer me) {
        return pages.open(ListKind.ofTriage(list), TermsForm::of, me);
    }

    @PostMapping("/office/words/{list}")
    Object save(
            @PathVariable String list,
            @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        return pages.save(ListKind.ofTriage(list), form, errors, me, next);
    }

    @PostMapping("/office/words/{list}/restoration")
    String restore(
            @PathVariable String list,
            @RequestParam int number,
            @RequestParam int version,
            Viewer me,
            RedirectAttributes next) {
        return pages.restore(ListKind.ofTriage(list), number, version, me, next);
    }
}
