package org.askexpert.privacy;

import java.util.List;
import java.util.Locale;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banner;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing everything of an address whose owner wrote to us: look it up, see how much there is, confirm. */
@Controller
class RequestsController {

    private static final String PAGE = "privacy/erasure";

    private final FindErasures proofs;
    private final LookUpAddress lookUp;
    private final FoundPage found;
    private final EraseOnRequest erase;
    private final MessageSource words;

    RequestsController(
            FindErasures proofs, LookUpAddress lookUp, FoundPage found, EraseOnRequest erase, MessageSource words) {
        this.proofs = proofs;
        this.lookUp = lookUp;
        this.found = found;
        this.erase = erase;
        this.words = words;
    }

    @GetMapping("/office/erasure")
    ModelAndView open(
            @RequestParam(required = false) String after, @RequestParam(required = false) String before, Viewer me) {
        return page(FormPages.fresh(PAGE, new AddressForm(null)), after, before, me);
    }

    @PostMapping("/office/erasure")
    ModelAndView lookUp(@ModelAttribute("form") AddressForm form, BindingResult errors, Viewer me) {
        String[] key = new String[1];
        var attempt = Attempt.of(errors, () -> key[0] = lookUp.lookUp(form.email(), me));
        if (!attempt.worked()) return page(FormPages.again(PAGE, errors, attempt.status()), null, null, me);
        return found.show(FormPages.fresh(FoundPage.VIEW, new RequestForm(key[0], null, null)), key[0], me);
    }

    @PostMapping("/office/erasure/confirmation")
    Object erase(@ModelAttribute("form") RequestForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        byte[] hash = AddressKey.read(form.key());
        if (form.isTextOpen(found.isPublic(form.key(), me))) errors.rejectValue("text", "privacy.text.missing");
        if (form.reason() == null && !errors.hasFieldErrors("reason"))
            errors.rejectValue("reason", "privacy.reason.missing");
        if (errors.hasErrors()) {
            return found.show(FormPages.again(FoundPage.VIEW, errors, Problem.Kind.INVALID.status()), form.key(), me);
        }
        int questions = erase.erase(hash, form.reason(), form.textGoes(), me);
        next.addFlashAttribute(
                "banner",
                Banner.success(words.getMessage("privacy.erasure.done", new Object[] {questions}, Locale.UK)));
        return "redirect:/office/erasure";
    }

    private ModelAndView page(ModelAndView page, String after, String before, Viewer me) {
        boolean newer = after == null && number(before) != null;
        Long edge = newer ? number(before) : number(after);
        List<ErasureLine> lines = proofs.lines(edge, newer, me);
        boolean more = lines.size() > FindErasures.LINES;
        List<ErasureLine> shown =
                !more ? lines : newer ? lines.subList(1, lines.size()) : lines.subList(0, FindErasures.LINES);
        boolean hasNewer = newer ? more : edge != null;
        return page.addObject("proofs", shown)
                .addObject(
                        "previous",
                        hasNewer && !shown.isEmpty()
                                ? String.valueOf(shown.get(0).id())
                                : null)
                .addObject(
                        "next",
                        (newer || more) && !shown.isEmpty()
                                ? String.valueOf(shown.get(shown.size() - 1).id())
                                : null);
    }

    private static Long number(String typed) {
        return typed == null || !typed.matches("[0-9]{1,18}") ? null : Long.valueOf(typed);
    }
}
