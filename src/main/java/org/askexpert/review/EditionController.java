package org.askexpert.review;

import jakarta.validation.Valid;
import java.util.List;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.EditionVerdict;
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

/** The review of a public edition whose reply the asker already has. */
@Controller
class EditionController {

    private static final String VIEW = "review/edition";

    private final OpenQuestion openQuestion;
    private final DecideEdition decideEdition;
    private final Choices choices;
    private final Banners banners;

    EditionController(OpenQuestion openQuestion, DecideEdition decideEdition, Choices choices, Banners banners) {
        this.openQuestion = openQuestion;
        this.decideEdition = decideEdition;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/edition")
    ModelAndView open(@PathVariable Reference reference, Viewer.Staff me) {
        DeskQuestion question = openQuestion.open(reference, me);
        Obstacle obstacle = Obstacle.toReviewEdition(question, me);
        if (obstacle == null) {
            var form = new EditionForm(question.row().revision(), null, null, false);
            return show(question, FormPages.fresh(VIEW, form));
        }
        return new ModelAndView("review/obstacle", "question", question).addObject("obstacle", obstacle.code());
    }

    @PostMapping("/desk/{reference}/edition")
    Object decide(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> decideEdition.decide(reference, form.decision(), me));
        if (attempt.worked()) return banners.done("review.edition.sent", "/desk", next);
        if (attempt.isInvalid()) {
            return show(openQuestion.open(reference, me), FormPages.again(VIEW, errors, attempt.status()));
        }
        return attempt.isStale() ? stale(reference, form, me) : KeptText.page(attempt, form.typed());
    }

    private ModelAndView stale(Reference reference, EditionForm form, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        var page = FormPages.fresh(VIEW, form.about(question.row().revision()), 412);
        return show(question, page).addObject("stale", true);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page) {
        return page.addObject("question", question)
                .addObject("verdicts", choices.of("review.edition-verdict", List.of(EditionVerdict.values())));
    }
}
