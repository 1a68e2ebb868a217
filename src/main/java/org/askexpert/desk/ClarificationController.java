package org.askexpert.desk;

import org.askexpert.question.Action;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
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

/** Asking the asker for details. */
@Controller
class ClarificationController {

    private static final String VIEW = "desk/clarification";

    private final OpenQuestion openQuestion;
    private final AskForDetails askForDetails;
    private final Banners banners;

    ClarificationController(OpenQuestion openQuestion, AskForDetails askForDetails, Banners banners) {
        this.openQuestion = openQuestion;
        this.askForDetails = askForDetails;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/clarification")
    Object open(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.ASK)) return "redirect:/desk/" + reference;
        return FormPages.fresh(VIEW, new AskForm(null)).addObject("question", question);
    }

    @PostMapping("/desk/{reference}/clarification")
    Object ask(
            @PathVariable Reference reference,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> askForDetails.ask(reference, form.text(), me));
        if (attempt.worked()) return banners.done("desk.ask.done", "/desk", next);
        if (!attempt.isInvalid()) return KeptText.page(attempt, form.typed());
        return FormPages.again(VIEW, errors, attempt.status()).addObject("question", openQuestion.open(reference, me));
    }
}
