package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.question.GiveFeedback;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether the answer was useful to its asker. */
@Controller
class UsefulController {

    /** One of two buttons, and words if there are any. */
    record UsefulForm(Boolean useful, String reason) {}

    private static final String MINE = "redirect:/mine";

    private final ContinueAskerSession sessions;
    private final GiveFeedback give;

    UsefulController(ContinueAskerSession sessions, GiveFeedback give) {
        this.sessions = sessions;
        this.give = give;
    }

    @PostMapping("/mine/feedback")
    String give(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            @ModelAttribute("form") UsefulForm form,
            BindingResult errors,
            HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        try {
            give.give(form.useful(), form.reason(), asker.get());
            return MINE + "#useful";
        } catch (Problem problem) {
            Refusal.show(problem, errors);
            response.setStatus(problem.kind().status());
            return "site/mine-useful";
        }
    }
}
