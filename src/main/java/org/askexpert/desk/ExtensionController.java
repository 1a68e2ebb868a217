package org.askexpert.desk;

import java.util.List;
import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.ExtendFinishBy;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Dates;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** More time for the expert who holds a question. */
@Controller
class ExtensionController {

    private static final String VIEW = "desk/extension";

    private final OpenQuestion openQuestion;
    private final ExtendFinishBy extend;
    private final Dates dates;
    private final Banners banners;

    ExtensionController(OpenQuestion openQuestion, ExtendFinishBy extend, Dates dates, Banners banners) {
        this.openQuestion = openQuestion;
        this.extend = extend;
        this.dates = dates;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/extension")
    Object open(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.EXTEND)) return "redirect:/desk/" + reference;
        return FormPages.fresh(VIEW, new ExtensionForm(null)).addObject("question", question);
    }

    @PostMapping("/desk/{reference}/extension")
    Object extend(
            @PathVariable Reference reference,
            @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> extend.extend(reference, form.end(dates), me));
        if (attempt.worked()) return banners.done("desk.extend.done", "/desk/" + reference, next);
        if (!attempt.isInvalid()) return KeptText.page(attempt, List.of());
        return FormPages.again(VIEW, errors, attempt.status()).addObject("question", openQuestion.open(reference, me));
    }
}
