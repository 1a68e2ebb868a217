package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing the own password. Whoever does stays signed in here, in a new session. */
@Controller
class PasswordController {

    private static final String ADDRESS = "/account/password";
    private static final String VIEW = "people/password";

    private final ChangePassword change;
    private final PersonSession sessions;
    private final Banners banners;

    PasswordController(ChangePassword change, PersonSession sessions, Banners banners) {
        this.change = change;
        this.sessions = sessions;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView open() {
        return FormPages.fresh(VIEW, PasswordForm.empty());
    }

    @PostMapping(ADDRESS)
    Object change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Viewer.Staff me,
            HttpServletRequest request,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> change.change(form.old(), form.password(), me));
        if (!attempt.worked()) {
            attempt.refuseUnlessInvalid();
            return FormPages.again(VIEW, errors, attempt.status());
        }
        sessions.begin(new PersonId(me.person()), request);
        return banners.done("people.password.saved", "/account", next);
    }
}
