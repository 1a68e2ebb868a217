package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.shared.FormPages;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for the second factor, after a right password. */
@Controller
class CodeController {

    private static final String ADDRESS = "/sign-in/code";
    private static final String VIEW = "people/code";

    record CodeForm(String code) {}

    private final ProveFactor prove;
    private final PersonSession sessions;
    private final ReturnAddress returnAddress;

    CodeController(ProveFactor prove, PersonSession sessions, ReturnAddress returnAddress) {
        this.prove = prove;
        this.sessions = sessions;
        this.returnAddress = returnAddress;
    }

    @GetMapping(ADDRESS)
    Object open(HttpServletRequest request) {
        if (sessions.half(request).isEmpty()) return "redirect:/sign-in";
        return FormPages.fresh(VIEW, new CodeForm(""));
    }

    @PostMapping(ADDRESS)
    Object prove(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PersonId> person = sessions.half(request);
        if (person.isEmpty()) return "redirect:/sign-in";
        if (!prove.prove(person.get(), form.code())) {
            errors.rejectValue("code", "wrong", "Enter the code that your app shows now, or a recovery code");
            return FormPages.again(VIEW, errors, 422);
        }
        sessions.begin(person.get(), request);
        return "redirect:" + returnAddress.take(request, response);
    }
}
