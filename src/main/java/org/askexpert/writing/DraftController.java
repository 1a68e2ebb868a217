package org.askexpert.writing;

import jakarta.validation.Valid;
import java.util.Set;
import org.askexpert.question.Reference;
import org.askexpert.question.TakeSuggestion;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor: open, save, send, take over suggested wording. */
@Controller
class DraftController {

    /** Where one looks for what to put in, once the words are safe. */
    private static final Set<String> SHELVES = Set.of("earlier", "passages", "sources");

    private final DraftPage pages;
    private final SaveAnswer saveAnswer;
    private final SendAnswer sendAnswer;
    private final TakeSuggestion takeSuggestion;
    private final Banners banners;

    DraftController(
            DraftPage pages,
            SaveAnswer saveAnswer,
            SendAnswer sendAnswer,
            TakeSuggestion takeSuggestion,
            Banners banners) {
        this.pages = pages;
        this.saveAnswer = saveAnswer;
        this.sendAnswer = sendAnswer;
        this.takeSuggestion = takeSuggestion;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/draft")
    Object open(@PathVariable Reference reference, @RequestParam(defaultValue = "") String from, Viewer.Staff me) {
        return pages.show(reference, from.equals("revision"), me);
    }

    @PostMapping("/desk/{reference}/draft")
    Object save(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "draft") String then,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> saveAnswer.save(reference, form, me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        String page = SHELVES.contains(then) ? then : "draft";
        return banners.done("writing.draft.saved", "/desk/" + reference + "/" + page, next);
    }

    @PostMapping("/desk/{reference}/submission")
    Object send(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Viewer.Staff me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> sendAnswer.send(reference, form, me));
        if (!attempt.worked()) return pages.refused(attempt, reference, form, errors, me);
        return banners.done("writing.draft.sent", "/desk", next);
    }

    @PostMapping("/desk/{reference}/suggestion")
    String take(@PathVariable Reference reference, @RequestParam int revision, Viewer me, RedirectAttributes next) {
        takeSuggestion.take(reference, revision, me);
        return banners.done("writing.draft.taken", "/desk/" + reference + "/draft", next);
    }
}
