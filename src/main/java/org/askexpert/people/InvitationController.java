package org.askexpert.people;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an invited person chooses a password. */
@Controller
class InvitationController {

    private static final String PAGE = "people/invitation";

    record PasswordForm(String password) {}

    private final FindInvitation findInvitation;
    private final AcceptInvitation acceptInvitation;

    InvitationController(FindInvitation findInvitation, AcceptInvitation acceptInvitation) {
        this.findInvitation = findInvitation;
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping("/invitation/{token}")
    String show(@PathVariable String token, Model model, Viewer viewer) {
        model.addAttribute("form", new PasswordForm(""));
        return page(token, model, viewer);
    }

    @PostMapping("/invitation/{token}")
    String accept(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            HttpServletResponse response) {
        try {
            acceptInvitation.accept(token, form.password(), viewer);
        } catch (Problem problem) {
            if (problem.errors().isEmpty()) throw problem;
            problem.errors().forEach(error -> errors.rejectValue(error.field(), "weak", error.message()));
            response.setStatus(problem.kind().status());
            return page(token, model, viewer);
        }
        return "redirect:/sign-in";
    }

    private String page(String token, Model model, Viewer viewer) {
        model.addAttribute("name", findInvitation.name(token, viewer));
        model.addAttribute("token", token);
        return PAGE;
    }
}
