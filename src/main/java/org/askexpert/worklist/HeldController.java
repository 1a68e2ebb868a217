package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.question.RefuseHeld;
import org.askexpert.question.ReleaseHeld;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One decision for many questions that are held for review. */
@Controller
class HeldController {

    private final ReleaseHeld release;
    private final RefuseHeld refuse;
    private final Banners banners;

    HeldController(ReleaseHeld release, RefuseHeld refuse, Banners banners) {
        this.release = release;
        this.refuse = refuse;
        this.banners = banners;
    }

    @PostMapping("/desk/triage/held")
    String decide(
            @RequestParam(required = false) List<Reference> question,
            @RequestParam HeldStep decision,
            Viewer me,
            RedirectAttributes next) {
        List<Reference> ticked = question == null ? List.of() : question;
        int decided = switch (decision) {
            case RELEASE -> release.release(ticked, me);
            case SPAM -> refuse.refuse(ticked, me);
        };
        return banners.counted("worklist.held.done." + decision.code(), decided, "/desk/triage", next);
    }
}
