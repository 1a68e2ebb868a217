package org.askexpert.writing;

import org.askexpert.question.PenState;
import org.askexpert.question.Reference;
import org.askexpert.shared.Dates;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the editor keeps while somebody types, and the page that shows it to them once the question is gone. */
@Controller
class CopyController {

    private final KeepCopy keepCopy;
    private final FindOwnCopy findCopy;
    private final Dates dates;

    CopyController(KeepCopy keepCopy, FindOwnCopy findCopy, Dates dates) {
        this.keepCopy = keepCopy;
        this.findCopy = findCopy;
        this.dates = dates;
    }

    /** For the status line of the editor. */
    record Saved(int version, String at) {}

    @PostMapping("/desk/{reference}/draft/copy")
    ResponseEntity<Saved> keep(@PathVariable Reference reference, @ModelAttribute("form") DraftForm form, Viewer me) {
        KeptCopy kept = keepCopy.keep(reference, form, me);
        return ResponseEntity.status(kept.pen() == PenState.HELD ? 200 : 409)
                .body(new Saved(kept.version(), dates.time(kept.savedAt())));
    }

    @GetMapping("/desk/{reference}/draft/copy")
    Object show(@PathVariable Reference reference, Viewer me) {
        OwnCopy own = findCopy.of(reference, me);
        if (own.pen().isHeld()) return "redirect:/desk/" + reference + "/draft";
        if (own.copy() == null) throw Problem.unknown();
        DraftForm words = own.copy().over(DraftForm.of(null, own.version(), null));
        return new ModelAndView("writing/copy", "reference", reference.code())
                .addObject("state", own.pen().state().code())
                .addObject("at", own.copy().savedAt())
                .addObject("kept", KeptText.written(words.typed()));
    }
}
