package org.askexpert.notes;

import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes on a page of their own, and the form that adds one from any page of the question. */
@Controller
class NoteController {

    private static final String VIEW = "notes/page";

    private final FindNotes findNotes;
    private final AddNote addNote;
    private final Banners banners;

    NoteController(FindNotes findNotes, AddNote addNote, Banners banners) {
        this.findNotes = findNotes;
        this.addNote = addNote;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/notes")
    ModelAndView list(@PathVariable Reference reference, Viewer me) {
        return show(FormPages.fresh(VIEW, new NoteForm(null, null)), reference, me);
    }

    @PostMapping("/desk/{reference}/notes")
    Object add(
            @PathVariable Reference reference,
            @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> addNote.add(reference, form.text(), me));
        if (attempt.worked()) {
            return banners.done(
                    "notes.added", "/desk/" + reference + form.place().page(), next);
        }
        if (!attempt.isInvalid()) return KeptText.page(attempt, List.of(new KeptText("notes.text", form.text())));
        return show(FormPages.again(VIEW, errors, attempt.status()), reference, me);
    }

    private ModelAndView show(ModelAndView page, Reference reference, Viewer me) {
        return page.addObject("reference", reference.code()).addObject("notes", findNotes.of(reference, me));
    }
}
