package org.askexpert.offers;

import java.util.List;
import org.askexpert.question.DeclineQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.RefusalReason;
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

/** Declining a question. */
@Controller
class OfferController {

    private static final String DECLINE = "offers/decline";

    private final OpenQuestion openQuestion;
    private final DeclineQuestion declineQuestion;
    private final Choices choices;
    private final Banners banners;

    OfferController(OpenQuestion openQuestion, DeclineQuestion declineQuestion, Choices choices, Banners banners) {
        this.openQuestion = openQuestion;
        this.declineQuestion = declineQuestion;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/refusal")
    ModelAndView ask(@PathVariable Reference reference, Viewer me) {
        return show(FormPages.fresh(DECLINE, new DeclineForm(null, null)), reference, me);
    }

    @PostMapping("/desk/{reference}/refusal")
    Object decline(
            @PathVariable Reference reference,
            @ModelAttribute("form") DeclineForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> declineQuestion.decline(reference, form.reason(), form.note(), me));
        if (attempt.worked()) return banners.done("offers.declined.done", "/desk", next);
        if (!attempt.isInvalid()) return KeptText.page(attempt, form.typed());
        return show(FormPages.again(DECLINE, errors, attempt.status()), reference, me);
    }

    private ModelAndView show(ModelAndView page, Reference reference, Viewer me) {
        return page.addObject("question", openQuestion.open(reference, me))
                .addObject("reasons", choices.of("desk.refusal", List.of(RefusalReason.values())));
    }
}
