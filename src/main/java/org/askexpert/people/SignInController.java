package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.askexpert.factor.SecondFactor;
import org.askexpert.guard.ClientNetwork;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in and out. */
@Controller
class SignInController {

    private static final String PAGE = "people/sign-in";

    private final SignIn signIn;
    private final SecondFactor factor;
    private final PersonSession sessions;
    private final ReturnAddress returnAddress;
    private final CookieCsrfTokenRepository formTokens;
    private final List<DemoAccounts.Account> accounts;

    SignInController(
            SignIn signIn,
            SecondFactor factor,
            PersonSession sessions,
            ReturnAddress returnAddress,
            CookieCsrfTokenRepository formTokens,
            Environment environment) {
        this.signIn = signIn;
        this.factor = factor;
        this.sessions = sessions;
        this.returnAddress = returnAddress;
        this.formTokens = formTokens;
        this.accounts = environment.acceptsProfiles(Profiles.of("demo")) ? DemoAccounts.ALL : List.of();
    }

    @ModelAttribute("accounts")
    List<DemoAccounts.Account> accounts() {
        return accounts;
    }

    @GetMapping("/sign-in")
    String show(Model model) {
        model.addAttribute("form", new SignInForm("", ""));
        return PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = form.isUsable()
                ? signIn.signIn(form.email(), form.password(), ClientNetwork.of(request))
                : Optional.<PersonId>empty();
        if (person.isEmpty()) {
            errors.rejectValue("email", "wrong", "The email address or password is wrong");
            response.setStatus(422);
            return PAGE;
        }
        formTokens.saveToken(null, request, response);
        if (factor.isEnrolled(person.get().number())) {
            sessions.beginHalf(person.get(), request);
            return "redirect:/sign-in/code";
        }
        sessions.begin(person.get(), request);
        return "redirect:" + returnAddress.take(request, response);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        formTokens.saveToken(null, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/";
    }
}
