package org.askexpert.staffing;

import org.askexpert.people.EndSessions;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does when somebody lost a device. */
@Controller
class SecurityController {

    private final EndSessions endSessions;
    private final Banners banners;

    SecurityController(EndSessions endSessions, Banners banners) {
        this.endSessions = endSessions;
        this.banners = banners;
    }

    @PostMapping("/office/people/{handle}/sessions")
    String endSessions(@PathVariable String handle, Viewer me, RedirectAttributes next) {
        endSessions.end(handle, me);
        return banners.done("staffing.sessions.ended", "/office/people/" + handle, next);
    }
}
