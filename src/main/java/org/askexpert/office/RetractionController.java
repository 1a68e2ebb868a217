package org.askexpert.office;

import jakarta.validation.Valid;
import org.askexpert.archive.FindCiting;
import org.askexpert.archive.FindOfficeEntry;
import org.askexpert.archive.OfficeEntry;
import org.askexpert.archive.RetractEntry;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Retracting an entry: a page that says what is lost, and who cites it, before it happens. */
@Controller
@RequestMapping("/office/entries/{slug}/retraction")
class RetractionController {

    private static final String VIEW = "office/retraction";
    private static final int MOST_CITING = 50;

    private final FindOfficeEntry findEntry;
    private final FindCiting findCiting;
    private final RetractEntry retractEntry;
    private final EntryPages pages;

    RetractionController(
            FindOfficeEntry findEntry, FindCiting findCiting, RetractEntry retractEntry, EntryPages pages) {
        this.findEntry = findEntry;
        this.findCiting = findCiting;
        this.retractEntry = retractEntry;
        this.pages = pages;
    }

    @GetMapping
    Object open(@PathVariable String slug, Viewer me) {
        OfficeEntry entry = findEntry.open(slug, me);
        var form = new RetractionForm(entry.text().revision(), "");
        return EntryPages.unlessRetracted(entry, citing(slug, FormPages.fresh(VIEW, form), me));
    }

    @PostMapping
    Object retract(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") RetractionForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> retractEntry.retract(slug, form.note(), form.revision(), me));
        if (attempt.worked()) return pages.done("office.retraction.done", slug, next);
        OfficeEntry entry = findEntry.open(slug, me);
        ModelAndView page = attempt.isStale()
                ? pages.stale(VIEW, attempt, new RetractionForm(entry.text().revision(), form.note()))
                : pages.refused(VIEW, attempt, errors);
        return citing(slug, page.addObject("entry", entry), me);
    }

    private ModelAndView citing(String slug, ModelAndView page, Viewer me) {
        return page.addObject("citing", findCiting.citing(slug, MOST_CITING, me))
                .addObject("most", MOST_CITING);
    }
}
