package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.question.NotMyQuestion;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying that the earlier answer we sent answers something else. */
@Controller
class NotMineController {

    private static final String MINE = "redirect:/mine";

    private final ContinueAskerSession sessions;
    private final NotMyQuestion notMyQuestion;

    NotMineController(ContinueAskerSession sessions, NotMyQuestion notMyQuestion) {
        this.sessions = sessions;
        this.notMyQuestion = notMyQuestion;
    }

    @PostMapping("/mine/not-mine")
    String say(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            Model page,
            HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        try {
            notMyQuestion.say(asker.get());
            return MINE;
        } catch (Problem problem) {
            return Late.show("not-mine", problem, page, response);
        }
    }
}
