package org.askexpert.privacy;

import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A copy of everything of an address, to be sent to its owner. */
@Controller
class CopyOnRequestController {

    private final FoundPage found;
    private final CopyOnRequest copy;
    private final CopyFile file;

    CopyOnRequestController(FoundPage found, CopyOnRequest copy, CopyFile file) {
        this.found = found;
        this.copy = copy;
        this.file = file;
    }

    @PostMapping("/office/erasure/page")
    Object page(@ModelAttribute("form") RequestForm form, BindingResult errors, Viewer me) {
        return refused(form, errors) ? again(form, errors, me) : file.page(copy.copy(form.key(), form.reason(), me));
    }

    @PostMapping("/office/erasure/json")
    Object json(@ModelAttribute("form") RequestForm form, BindingResult errors, Viewer me) {
        return refused(form, errors) ? again(form, errors, me) : file.json(copy.copy(form.key(), form.reason(), me));
    }

    private static boolean refused(RequestForm form, BindingResult errors) {
        AddressKey.read(form.key());
        if (form.reason() == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "privacy.reason.missing");
        }
        return errors.hasErrors();
    }

    private Object again(RequestForm form, BindingResult errors, Viewer me) {
        var page = FormPages.again(FoundPage.VIEW, errors, Problem.Kind.INVALID.status());
        return found.show(page, form.key(), me);
    }
}
