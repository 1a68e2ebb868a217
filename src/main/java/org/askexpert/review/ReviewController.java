package org.askexpert.review;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.askexpert.question.DecideReview;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.Verdict;
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

/** The review of one revision. */
@Controller
class ReviewController {

    private static final String VIEW = "review/review";

    private final OpenQuestion openQuestion;
    private final DecideReview decideReview;
    private final Choices choices;
    private final Banners banners;

    ReviewController(OpenQuestion openQuestion, DecideReview decideReview, Choices choices, Banners banners) {
        this.openQuestion = openQuestion;
        this.decideReview = decideReview;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/review")
    ModelAndView open(@PathVariable Reference reference, Viewer.Staff me) {
        DeskQuestion question = openQuestion.open(reference, me);
        Obstacle obstacle = Obstacle.toReview(question, me);
        if (obstacle == null) return show(question, FormPages.fresh(VIEW, ReviewForm.of(question.draft())));
        return new ModelAndView("review/obstacle", "question", question).addObject("obstacle", obstacle.code());
    }

    @PostMapping("/desk/{reference}/review")
    Object decide(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> decideReview.decide(reference, form.decision(), me));
        if (attempt.worked()) return banners.done("review.sent", "/desk", next);
        if (attempt.isInvalid()) {
            return show(openQuestion.open(reference, me), FormPages.again(VIEW, errors, attempt.status()));
        }
        return attempt.isStale() ? stale(reference, form, me) : KeptText.page(attempt, form.typed());
    }

    private ModelAndView stale(Reference reference, ReviewForm form, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        var page = FormPages.fresh(VIEW, form.about(question.row().revision()), 412);
        return show(question, page).addObject("stale", true);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page) {
        return page.addObject("question", question)
                .addObject("verdicts", choices.of("review.verdict", verdicts(question)))
                .addObject("reasons", choices.of("desk.reason", List.of(ReturnReason.values())));
    }

    /** Publishing needs the asker's consent; the verb refuses all the same. */
    private static Set<Verdict> verdicts(DeskQuestion question) {
        return question.publish() == Publish.NEVER
                ? EnumSet.complementOf(EnumSet.of(Verdict.APPROVE))
                : EnumSet.allOf(Verdict.class);
    }
}
