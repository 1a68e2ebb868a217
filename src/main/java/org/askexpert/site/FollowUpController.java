package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.intake.BeginFollowUp;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;

/** From the own question to the next one, which keeps the tie to it. */
@Controller
class FollowUpController {

    private final ContinueAskerSession sessions;
    private final BeginFollowUp begin;
    private final AskCookie cookie;

    FollowUpController(ContinueAskerSession sessions, BeginFollowUp begin, AskCookie cookie) {
        this.sessions = sessions;
        this.begin = begin;
        this.cookie = cookie;
    }

    /** A form of its own: the cookie of asking goes to the pages of asking only, so another unsent one is not known here. */
    @PostMapping("/mine/follow-up")
    String begin(@CookieValue(name = MineCookie.NAME, required = false) String session, HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return "redirect:/mine";
        cookie.keep(begin.begin(asker.get()), response);
        return "redirect:/ask/question";
    }
}
