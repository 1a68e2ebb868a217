package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.guard.FormGuard;
import org.askexpert.house.FindPrivacyVersion;
import org.askexpert.intake.StartedView;
import org.askexpert.intake.WriteAboutAsker;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step of asking: where to write, and what may be published. */
@Controller
class AskAboutController {

    private static final String PAGE = "site/ask-about-you";

    private final Started started;
    private final WriteAboutAsker write;
    private final FindPrivacyVersion privacy;
    private final Doubts doubts;

    AskAboutController(Started started, WriteAboutAsker write, FindPrivacyVersion privacy, Doubts doubts) {
        this.started = started;
        this.write = write;
        this.privacy = privacy;
        this.doubts = doubts;
    }

    @GetMapping("/ask/about-you")
    String show(@CookieValue(name = AskCookie.NAME, required = false) String token, Model page) {
        Optional<StartedView> now = started.find(token);
        if (now.isEmpty()) return Started.START;
        if (now.get().isSent()) return Started.ALREADY_SENT;
        page.addAttribute("form", AboutForm.of(now.get(), privacy.version(Viewer.reader())));
        return PAGE;
    }

    @PostMapping("/ask/about-you")
    String write(
            @CookieValue(name = AskCookie.NAME, required = false) String token,
            @ModelAttribute("form") AboutForm form,
            BindingResult errors,
            FormGuard guard,
            HttpServletResponse response) {
        try {
            write.write(token, form.typed(), Viewer.reader());
            doubts.aboutLater(guard, token);
            return "redirect:/ask/check";
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNKNOWN) return Started.START;
            response.setStatus(problem.kind().status());
            if (problem.kind() == Problem.Kind.CONFLICT) return Started.ALREADY_SENT;
            Refusal.show(problem, errors);
            return PAGE;
        }
    }
}
