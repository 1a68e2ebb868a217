package org.askexpert.citing;

import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Looking for earlier answers while writing one. The words travel in the body: addresses are kept in too many places. */
@Controller
class EarlierController {

    private static final String LIST = "citing/earlier";

    private final FindEarlier findEarlier;
    private final OpenEarlier openEarlier;
    private final OpenQuestion openQuestion;

    EarlierController(FindEarlier findEarlier, OpenEarlier openEarlier, OpenQuestion openQuestion) {
        this.findEarlier = findEarlier;
        this.openEarlier = openEarlier;
        this.openQuestion = openQuestion;
    }

    /** @param words to look for in the archive, or null */
    record WordsForm(String words) {}

    @GetMapping("/desk/{reference}/earlier")
    ModelAndView list(@PathVariable Reference reference, Viewer me) {
        return FormPages.fresh(LIST, new WordsForm(null))
                .addObject("reference", reference)
                .addObject("earlier", findEarlier.find(reference, null, me));
    }

    @PostMapping("/desk/{reference}/earlier")
    ModelAndView look(
            @PathVariable Reference reference,
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Viewer me) {
        ModelAndView page = FormPages.again(LIST, errors, 200).addObject("reference", reference);
        var attempt =
                Attempt.of(errors, () -> page.addObject("earlier", findEarlier.find(reference, form.words(), me)));
        if (attempt.worked()) return page;
        page.setStatus(org.springframework.http.HttpStatusCode.valueOf(attempt.status()));
        return page.addObject("earlier", findEarlier.find(reference, null, me));
    }

    @GetMapping("/desk/{reference}/earlier/{slug}")
    ModelAndView entry(@PathVariable Reference reference, @PathVariable String slug, Viewer me) {
        openQuestion.open(reference, me);
        EarlierEntry earlier = openEarlier.open(slug, me);
        return FormPages.fresh("citing/entry", earlier.form())
                .addObject("reference", reference)
                .addObject("earlier", earlier);
    }
}
