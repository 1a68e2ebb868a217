package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.intake.CloseAskerSession;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The asker's own question and its answer, while the session lasts. */
@Controller
class OpenedController {

    private final ContinueAskerSession sessions;
    private final CloseAskerSession close;
    private final MinePage mine;
    private final MineCookie cookie;

    OpenedController(ContinueAskerSession sessions, CloseAskerSession close, MinePage mine, MineCookie cookie) {
        this.sessions = sessions;
        this.close = close;
        this.mine = mine;
        this.cookie = cookie;
    }

    @GetMapping("/mine")
    String opened(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            Model page,
            HttpServletResponse response) {
        var asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) {
            response.setStatus(Problem.Kind.UNAUTHENTICATED.status());
            return "site/mine-over";
        }
        page.addAttribute("form", new ReplyForm(null, null));
        mine.fill(asker.get(), page);
        return MinePage.VIEW;
    }

    @PostMapping("/mine/close")
    String close(@CookieValue(name = MineCookie.NAME, required = false) String session, HttpServletResponse response) {
        close.close(session, Viewer.reader());
        cookie.remove(response);
        return "redirect:/mine";
    }
}
