package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import org.askexpert.guard.ClientNetwork;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link to choose a new password: the answer is the same for every address. */
@Controller
class ForgottenController {

    private static final String ADDRESS = "/sign-in/forgotten";
    private static final String VIEW = "people/forgotten";

    record AddressForm(String email) {}

    private final AskForReset ask;

    ForgottenController(AskForReset ask) {
        this.ask = ask;
    }

    @GetMapping(ADDRESS)
    ModelAndView open() {
        return FormPages.fresh(VIEW, new AddressForm(""));
    }

    @PostMapping(ADDRESS)
    Object ask(
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            HttpServletRequest request,
            Viewer anybody) {
        var attempt = Attempt.of(errors, () -> ask.ask(form.email(), ClientNetwork.of(request), anybody));
        if (attempt.worked()) return "redirect:/sign-in/sent";
        attempt.refuseUnlessInvalid();
        return FormPages.again(VIEW, errors, attempt.status());
    }

    @GetMapping("/sign-in/sent")
    String sent() {
        return "people/sent";
    }
}
