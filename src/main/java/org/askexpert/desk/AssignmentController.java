package org.askexpert.desk;

import java.util.List;
import org.askexpert.question.Action;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.routing.FindSuggestions;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Assigning by hand, and giving a question to somebody else. */
@Controller
class AssignmentController {

    private static final String VIEW = "desk/assignment";

    private final OpenQuestion openQuestion;
    private final FindSuggestions findExperts;
    private final AssignExpert assignExpert;
    private final Banners banners;

    AssignmentController(
            OpenQuestion openQuestion, FindSuggestions findExperts, AssignExpert assignExpert, Banners banners) {
        this.openQuestion = openQuestion;
        this.findExperts = findExperts;
        this.assignExpert = assignExpert;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/assignment")
    Object open(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.ASSIGN)) return "redirect:/desk/" + reference;
        return show(question, FormPages.fresh(VIEW, new AssignmentForm("")), me);
    }

    @PostMapping("/desk/{reference}/assignment")
    Object assign(
            @PathVariable Reference reference,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> assignExpert.assign(reference, form.named(), me));
        if (attempt.worked()) {
            String key = form.named() == null ? "desk.assign.rules" : "desk.assign.done";
            return banners.done(key, "/desk/triage", next);
        }
        if (!attempt.isInvalid()) return KeptText.page(attempt, List.of());
        return show(openQuestion.open(reference, me), FormPages.again(VIEW, errors, attempt.status()), me);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page, Viewer me) {
        return page.addObject("question", question).addObject("experts", findExperts.of(question.reference(), me));
    }
}
