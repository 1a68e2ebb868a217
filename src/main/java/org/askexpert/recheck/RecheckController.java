package org.askexpert.recheck;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One re-check: for the expert who is asked, for whoever confirms, and for editors. */
@Controller
@RequestMapping("/desk/rechecks/{reference}")
class RecheckController {

    private final RecheckPages pages;
    private final ProposeRecheck propose;
    private final DecideRecheck decide;
    private final HandBackRecheck handBack;
    private final Banners banners;

    RecheckController(
            RecheckPages pages,
            ProposeRecheck propose,
            DecideRecheck decide,
            HandBackRecheck handBack,
            Banners banners) {
        this.pages = pages;
        this.propose = propose;
        this.decide = decide;
        this.handBack = handBack;
        this.banners = banners;
    }

    @GetMapping
    Object open(@PathVariable Reference reference, Viewer.Staff me) {
        return pages.open(reference, me);
    }

    /** To withdraw an answer is asked twice. */
    @PostMapping("/proposal")
    Object propose(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") RecheckForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        boolean asks = form != null && form.asksFirst();
        var attempt = Attempt.of(errors, () -> {
            if (asks) form.text().checked();
            else propose.propose(reference, form.base(), form.text(), me);
        });
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        if (asks) return pages.beforeWithdrawal(reference, form, me);
        return banners.done("recheck.proposal.sent", "/desk", next);
    }

    @PostMapping("/verdict")
    Object decide(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> decide.decide(reference, form.read(), form.verdict(), form.words(), me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        return banners.done("recheck.verdict.sent", "/desk", next);
    }

    @PostMapping("/hand-back")
    String handBack(@PathVariable Reference reference, Viewer.Staff me, RedirectAttributes next) {
        handBack.handBack(reference, me);
        return banners.done("recheck.handed-back", "/desk", next);
    }
}
