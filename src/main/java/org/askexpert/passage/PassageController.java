package org.askexpert.passage;

import jakarta.validation.Valid;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One house paragraph: read, word anew, decide on, retire. */
@Controller
@RequestMapping("/desk/passages/{slug}")
class PassageController {

    private static final String VIEW = "passage/passage";

    private final OpenPassage openPassage;
    private final RevisePassage revisePassage;
    private final DecidePassage decidePassage;
    private final RetirePassage retirePassage;
    private final Banners banners;

    PassageController(
            OpenPassage openPassage,
            RevisePassage revisePassage,
            DecidePassage decidePassage,
            RetirePassage retirePassage,
            Banners banners) {
        this.openPassage = openPassage;
        this.revisePassage = revisePassage;
        this.decidePassage = decidePassage;
        this.retirePassage = retirePassage;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView open(@PathVariable String slug, Viewer me) {
        PassagePage passage = openPassage.open(slug, me);
        return FormPages.fresh(VIEW, PassageForm.of(passage.line())).addObject("passage", passage);
    }

    @PostMapping("/revisions")
    Object revise(
            @PathVariable String slug,
            @ModelAttribute("form") PassageForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> revisePassage.revise(slug, form.read(), form.text(), me));
        if (attempt.worked()) return banners.done("passage.revised", at(slug), next);
        PassagePage passage = openPassage.open(slug, me);
        if (attempt.isInvalid()) {
            return FormPages.again(VIEW, errors, attempt.status()).addObject("passage", passage);
        }
        var retyped = new PassageForm(passage.line().revision(), form.title(), null, form.words());
        return refused(attempt, passage, retyped);
    }

    @PostMapping("/verdict")
    Object decide(
            @PathVariable String slug,
            @Valid @ModelAttribute("verdict") VerdictForm verdict,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> decidePassage.decide(slug, verdict.decision(), me));
        if (attempt.worked()) return banners.done("passage.decided", at(slug), next);
        PassagePage passage = openPassage.open(slug, me);
        ModelAndView page = refused(attempt, passage, PassageForm.of(passage.line()));
        String first = errors.hasErrors() ? errors.getAllErrors().get(0).getDefaultMessage() : attempt.detail();
        return page.addObject("refused", first).addObject("comment", verdict.comment());
    }

    @PostMapping("/retirement")
    String retire(@PathVariable String slug, @RequestParam int revision, Viewer me, RedirectAttributes next) {
        retirePassage.retire(slug, revision, me);
        return banners.done("passage.retired", "/desk/passages", next);
    }

    private static ModelAndView refused(Attempt attempt, PassagePage passage, PassageForm form) {
        return FormPages.fresh(VIEW, form, attempt.status())
                .addObject("passage", passage)
                .addObject("refused", attempt.detail());
    }

    private static String at(String slug) {
        return "/desk/passages/" + slug;
    }
}
