package org.askexpert.review;

import jakarta.validation.Valid;
import org.askexpert.question.ForeseeEdition;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of a public edition whose reply the asker already has. */
@Controller
class EditionController {

    private final EditionPages pages;
    private final ForeseeEdition foresee;
    private final NextSteps steps;
    private final SendEdition send;
    private final SaveReview save;
    private final Banners banners;

    EditionController(
            EditionPages pages,
            ForeseeEdition foresee,
            NextSteps steps,
            SendEdition send,
            SaveReview save,
            Banners banners) {
        this.pages = pages;
        this.foresee = foresee;
        this.steps = steps;
        this.send = send;
        this.save = save;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/edition")
    ModelAndView open(@PathVariable Reference reference, Viewer.Staff me) {
        return pages.open(reference, me);
    }

    /** Says what happens next, before it does. */
    @PostMapping("/desk/{reference}/edition/confirmation")
    ModelAndView confirm(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Viewer.Staff me) {
        var page = new ModelAndView("review/confirm-edition", "form", form).addObject("reference", reference);
        var attempt = Attempt.of(
                errors, () -> steps.show(page, foresee.foresee(reference, form.decision(), me), reference, me));
        return attempt.worked() ? page : pages.refused(attempt, reference, form, errors, me);
    }

    @PostMapping("/desk/{reference}/edition")
    Object decide(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> send.send(reference, form.decision(), form.key(), me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        return banners.done("review.edition.sent", "/desk", next);
    }

    /** Nothing is checked but length, as with the review of an answer. */
    @PostMapping("/desk/{reference}/edition/copy")
    Object save(
            @PathVariable Reference reference,
            @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save.save(reference, form, me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        return banners.done("review.saved", "/desk/" + reference + "/edition", next);
    }
}
