package org.askexpert.citing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import org.askexpert.library.FindFactsheets;
import org.askexpert.library.FindStudies;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Factsheets and studies to cite in an answer. */
@Controller
class SourceShelfController {

    private static final String VIEW = "citing/sources";

    private final OpenQuestion openQuestion;
    private final PickSource pickSource;
    private final InsertIntoDraft insertIntoDraft;
    private final FindFactsheets factsheets;
    private final FindStudies studies;
    private final Banners banners;

    SourceShelfController(
            OpenQuestion openQuestion,
            PickSource pickSource,
            InsertIntoDraft insertIntoDraft,
            FindFactsheets factsheets,
            FindStudies studies,
            Banners banners) {
        this.openQuestion = openQuestion;
        this.pickSource = pickSource;
        this.insertIntoDraft = insertIntoDraft;
        this.factsheets = factsheets;
        this.studies = studies;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/sources")
    ModelAndView list(@PathVariable Reference reference, Viewer me) {
        return shelf(FormPages.fresh(VIEW, SourceWish.EMPTY), reference, null, me);
    }

    @PostMapping("/desk/{reference}/studies")
    ModelAndView look(@PathVariable Reference reference, String words, Viewer me) {
        return shelf(FormPages.fresh(VIEW, SourceWish.EMPTY), reference, words, me);
    }

    @HxRequest
    @ResponseBody
    @PostMapping("/desk/{reference}/sources")
    Insertion source(@PathVariable Reference reference, @Valid @ModelAttribute("form") SourceWish form, Viewer me) {
        return pickSource.pick(reference, form, me);
    }

    @PostMapping("/desk/{reference}/sources")
    Object insert(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") SourceWish form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt =
                Attempt.of(errors, () -> insertIntoDraft.insert(reference, pickSource.pick(reference, form, me), me));
        if (attempt.worked()) return banners.done("citing.inserted.source", "/desk/" + reference + "/draft", next);
        if (!attempt.isInvalid()) attempt.wasTooLate(); // throws what is neither
        return shelf(FormPages.again(VIEW, errors, attempt.status()), reference, null, me);
    }

    private ModelAndView shelf(ModelAndView page, Reference reference, String words, Viewer me) {
        openQuestion.open(reference, me);
        return page.addObject("reference", reference)
                .addObject("words", words)
                .addObject("factsheets", factsheets.all(me))
                .addObject("studies", studies.find(words, me));
    }
}
