package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.question.ChangeConsent;
import org.askexpert.question.Publish;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Allowing or forbidding publication, at any time. */
@Controller
class ConsentController {

    private static final String MINE = "redirect:/mine";

    private final ContinueAskerSession sessions;
    private final ChangeConsent changeConsent;

    ConsentController(ContinueAskerSession sessions, ChangeConsent changeConsent) {
        this.sessions = sessions;
        this.changeConsent = changeConsent;
    }

    @PostMapping("/mine/consent")
    String choose(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            @RequestParam Publish publish,
            Model page,
            HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        try {
            changeConsent.choose(publish, asker.get());
            return MINE;
        } catch (Problem problem) {
            return Late.show("consent", problem, page, response);
        }
    }
}
