package org.askexpert.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.guard.ClientNetwork;
import org.askexpert.guard.FormGuard;
import org.askexpert.guard.FormStamps;
import org.askexpert.intake.WantNewLinks;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** New links for whoever lost the old ones; the answer is the same whether we know the address or not. */
@Controller
class NewLinksController {

    private final WantNewLinks want;
    private final FormStamps stamps;

    NewLinksController(WantNewLinks want, FormStamps stamps) {
        this.want = want;
        this.stamps = stamps;
    }

    @GetMapping(path = "/mine/new-links", params = "!sent")
    String form(Model page) {
        page.addAttribute("form", new AddressForm(null));
        return "site/mine-new-links";
    }

    @GetMapping(path = "/mine/new-links", params = "sent")
    String sent() {
        return "site/mine-new-links-sent";
    }

    @PostMapping("/mine/new-links")
    String want(
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            FormGuard guard,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            boolean doubtful = stamps.isDoubtfulHoweverQuick(guard);
            want.want(form.email(), ClientNetwork.of(request), doubtful, Viewer.reader());
            return "redirect:/mine/new-links?sent";
        } catch (Problem problem) {
            response.setStatus(problem.kind().status());
            if (problem.kind() == Problem.Kind.TOO_MANY) return tooMany(problem, errors, response);
            Refusal.show(problem, errors);
            return "site/mine-new-links";
        }
    }

    private static String tooMany(Problem problem, BindingResult errors, HttpServletResponse response) {
        problem.retryAfter()
                .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        errors.rejectValue("email", "refused", "Too many requests. Try again in an hour");
        return "site/mine-new-links";
    }
}
