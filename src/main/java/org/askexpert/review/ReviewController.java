package org.askexpert.review;

import jakarta.validation.Valid;
import org.askexpert.question.ForeseeReview;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of one revision: read, see what a verdict would lead to, decide, or go on later. */
@Controller
class ReviewController {

    private final ReviewPages pages;
    private final ForeseeReview foresee;
    private final NextSteps steps;
    private final SendReview send;
    private final SaveReview save;
    private final Banners banners;

    ReviewController(
            ReviewPages pages,
            ForeseeReview foresee,
            NextSteps steps,
            SendReview send,
            SaveReview save,
            Banners banners) {
        this.pages = pages;
        this.foresee = foresee;
        this.steps = steps;
        this.send = send;
        this.save = save;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/review")
    Object open(@PathVariable Reference reference, Viewer.Staff me) {
        return pages.open(reference, me);
    }

    /** Says what happens next, before it does. */
    @PostMapping("/desk/{reference}/review/confirmation")
    Object confirm(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Viewer.Staff me) {
        var page = pages.confirmation(reference, form);
        var attempt = Attempt.of(
                errors, () -> steps.show(page, foresee.foresee(reference, form.decision(), me), reference, me));
        return attempt.worked() ? page : pages.refused(attempt, reference, form, errors, me);
    }

    @PostMapping("/desk/{reference}/review")
    Object decide(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> send.send(reference, form.decision(), form.key(), me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        return banners.done("review.sent", "/desk", next);
    }

    /** Nothing is checked but length: a review that is not finished may lack anything. */
    @PostMapping("/desk/{reference}/review/copy")
    Object save(
            @PathVariable Reference reference,
            @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save.save(reference, form, me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        return banners.done("review.saved", "/desk/" + reference + "/review", next);
    }
}
