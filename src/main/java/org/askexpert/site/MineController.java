package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.intake.AskerSession;
import org.askexpert.intake.FollowAskerLink;
import org.askexpert.intake.OpenAskerSession;
import org.askexpert.question.AskerStage;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the mailed link shows by itself, and the address that opens the rest. */
@Controller
class MineController {

    private static final String CLOSED = "site/mine-closed";
    private static final String ENDED = "site/mine-ended";

    private final FollowAskerLink follow;
    private final OpenAskerSession open;
    private final MineCookie cookie;
    private final WrongAddress wrongAddress;

    MineController(FollowAskerLink follow, OpenAskerSession open, MineCookie cookie, WrongAddress wrongAddress) {
        this.follow = follow;
        this.open = open;
        this.cookie = cookie;
        this.wrongAddress = wrongAddress;
    }

    @GetMapping("/mine/{token}")
    String closed(@PathVariable String token, Model page, HttpServletResponse response) {
        page.addAttribute("form", new AddressForm(null));
        return page(token, page, response);
    }

    @PostMapping("/mine/{token}")
    String open(
            @PathVariable String token,
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            Model page,
            HttpServletResponse response) {
        try {
            AskerSession session = open.open(token, form.email(), Viewer.reader());
            cookie.keep(session.token(), response);
            return "redirect:/mine";
        } catch (Problem problem) {
            wrongAddress.show(problem, errors, response);
            return page(token, page, response);
        }
    }

    private String page(String token, Model page, HttpServletResponse response) {
        try {
            AskerStage stage = follow.stage(token, Viewer.reader());
            page.addAttribute("token", token);
            page.addAttribute("stage", stage);
            return CLOSED;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.UNKNOWN) throw problem;
            response.setStatus(problem.kind().status());
            page.addAttribute("form", new AddressForm(null));
            return ENDED;
        }
    }
}
