package org.askexpert.site;

import java.util.Optional;
import org.askexpert.intake.StartedView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** What must be read before going on: help that cannot wait, answers that exist, personal details. Never an error, never a wall. */
@Controller
class AskBeforeController {

    private final Started started;
    private final BeforeAsking before;

    AskBeforeController(Started started, BeforeAsking before) {
        this.started = started;
        this.before = before;
    }

    @GetMapping("/ask/before")
    String before(@CookieValue(name = AskCookie.NAME, required = false) String token, Model page) {
        Optional<StartedView> now = started.find(token);
        if (now.isEmpty()) return Started.START;
        if (now.get().isSent()) return Started.ALREADY_SENT;
        Before shown = before.about(now.get());
        if (shown.isEmpty()) return Started.afterNotice(now.get());
        page.addAttribute("before", shown);
        page.addAttribute("next", Started.addressAfterNotice(now.get()));
        return "site/ask-before";
    }
}
