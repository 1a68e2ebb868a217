package org.askexpert.intake;

import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * How to reach an asker: the page says what happens before anybody asks. It stands here because no room of the desk can
 * reach an identity.
 */
@Controller
class ContactController {

    private static final String VIEW = "intake/contact";

    private final FindContact findContact;
    private final RevealContact revealContact;
    private final Choices choices;

    ContactController(FindContact findContact, RevealContact revealContact, Choices choices) {
        this.findContact = findContact;
        this.revealContact = revealContact;
        this.choices = choices;
    }

    @GetMapping("/desk/{reference}/contact")
    ModelAndView open(@PathVariable Reference reference, Viewer me) {
        return show(reference, FormPages.fresh(VIEW, new ContactForm(null)), me);
    }

    @PostMapping("/desk/{reference}/contact")
    Object reveal(
            @PathVariable Reference reference,
            @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Viewer me) {
        var attempt = Attempt.of(errors, () -> revealContact.reveal(reference, form.reason(), me));
        if (attempt.worked()) return "redirect:/desk/" + reference + "/contact";
        // the page itself says why nothing can be shown
        return show(reference, FormPages.again(VIEW, errors, attempt.status()), me);
    }

    private ModelAndView show(Reference reference, ModelAndView page, Viewer me) {
        return page.addObject("contact", findContact.of(reference, me))
                .addObject("reasons", choices.of("intake.contact.reason", List.of(ContactReason.values())));
    }
}
