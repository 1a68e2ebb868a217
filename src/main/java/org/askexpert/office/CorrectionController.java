package org.askexpert.office;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.askexpert.archive.CorrectEntry;
import org.askexpert.archive.FindOfficeEntry;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.OfficeEntry;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Choice;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting an entry. */
@Controller
@RequestMapping("/office/entries/{slug}/correction")
class CorrectionController {

    private static final String VIEW = "office/correction";

    private final FindOfficeEntry findEntry;
    private final CorrectEntry correctEntry;
    private final EntryPages pages;
    private final MessageSource words;

    CorrectionController(FindOfficeEntry findEntry, CorrectEntry correctEntry, EntryPages pages, MessageSource words) {
        this.findEntry = findEntry;
        this.correctEntry = correctEntry;
        this.pages = pages;
        this.words = words;
    }

    @ModelAttribute("types")
    List<Choice> types() {
        return Stream.of(NoteType.CLARIFICATION, NoteType.CORRECTION, NoteType.UPDATE)
                .map(type -> new Choice(type.code(), word(type.code()), word(type.code() + ".hint")))
                .toList();
    }

    @GetMapping
    Object open(@PathVariable String slug, Viewer me) {
        OfficeEntry entry = findEntry.open(slug, me);
        return EntryPages.unlessRetracted(entry, FormPages.fresh(VIEW, CorrectionForm.of(entry)));
    }

    @PostMapping
    Object correct(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> correctEntry.correct(slug, form.correction(), me));
        if (attempt.worked()) return pages.done("office.correction.done", slug, next);
        OfficeEntry entry = findEntry.open(slug, me);
        ModelAndView page = attempt.isStale()
                ? pages.stale(VIEW, attempt, form.basedOn(entry.text().revision()))
                : pages.refused(VIEW, attempt, errors);
        return page.addObject("entry", entry);
    }

    private String word(String ending) {
        return words.getMessage("office.correction.type." + ending, null, Locale.UK);
    }
}
