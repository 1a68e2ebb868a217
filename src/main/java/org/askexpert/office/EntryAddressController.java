package org.askexpert.office;

import org.askexpert.archive.FindOfficeEntry;
import org.askexpert.archive.OfficeEntry;
import org.askexpert.archive.RenameEntry;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving an entry another address. */
@Controller
@RequestMapping("/office/entries/{slug}/slug")
class EntryAddressController {

    private static final String VIEW = "office/entry-address";

    private final FindOfficeEntry findEntry;
    private final RenameEntry renameEntry;
    private final EntryPages pages;

    EntryAddressController(FindOfficeEntry findEntry, RenameEntry renameEntry, EntryPages pages) {
        this.findEntry = findEntry;
        this.renameEntry = renameEntry;
        this.pages = pages;
    }

    @GetMapping
    Object open(@PathVariable String slug, Viewer me) {
        OfficeEntry entry = findEntry.open(slug, me);
        return EntryPages.unlessRetracted(entry, FormPages.fresh(VIEW, new SlugForm(entry.slug())));
    }

    @PostMapping
    Object rename(
            @PathVariable String slug,
            @ModelAttribute("form") SlugForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> renameEntry.rename(slug, form.slug(), me));
        if (attempt.worked())
            return pages.done("office.address.done", form.slug().strip(), next);
        return pages.refused(VIEW, attempt, errors).addObject("entry", findEntry.open(slug, me));
    }
}
