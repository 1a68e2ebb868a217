package org.askexpert.desk;

import java.util.List;
import org.askexpert.question.Action;
import org.askexpert.question.CloseQuestion;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.NotTaken;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a question: the page says what happens and who is written to before anybody does it. */
@Controller
class ClosureController {

    private static final String VIEW = "desk/closure";

    private final OpenQuestion openQuestion;
    private final CloseQuestion close;
    private final Choices choices;
    private final Banners banners;

    ClosureController(OpenQuestion openQuestion, CloseQuestion close, Choices choices, Banners banners) {
        this.openQuestion = openQuestion;
        this.close = close;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/closure")
    Object open(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.CLOSE)) return "redirect:/desk/" + reference;
        return show(question, FormPages.fresh(VIEW, new ClosureForm(null, null)));
    }

    @PostMapping("/desk/{reference}/closure")
    Object close(
            @PathVariable Reference reference,
            @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> close.close(reference, form.reason(), form.note(), me));
        if (attempt.worked()) return banners.done("desk.close.done", "/desk/" + reference, next);
        if (!attempt.isInvalid()) return KeptText.page(attempt, form.typed());
        return show(openQuestion.open(reference, me), FormPages.again(VIEW, errors, attempt.status()));
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page) {
        return page.addObject("question", question)
                .addObject("reasons", choices.of("desk.not-taken", List.of(NotTaken.values())));
    }
}
