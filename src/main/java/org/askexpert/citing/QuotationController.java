package org.askexpert.citing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quoting and citing: a script puts the answer in at the cursor; without one it goes behind what is saved. */
@Controller
class QuotationController {

    private static final String VIEW = "citing/entry";

    private final QuoteEntry quoteEntry;
    private final InsertIntoDraft insertIntoDraft;
    private final OpenEarlier openEarlier;
    private final Banners banners;

    QuotationController(
            QuoteEntry quoteEntry, InsertIntoDraft insertIntoDraft, OpenEarlier openEarlier, Banners banners) {
        this.quoteEntry = quoteEntry;
        this.insertIntoDraft = insertIntoDraft;
        this.openEarlier = openEarlier;
        this.banners = banners;
    }

    @ResponseBody
    @HxRequest
    @PostMapping("/desk/{reference}/quotations")
    Insertion quotation(@PathVariable Reference reference, @Valid @ModelAttribute("form") QuoteForm form, Viewer me) {
        return quoteEntry.quote(reference, form, me);
    }

    @PostMapping("/desk/{reference}/quotations")
    Object insert(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") QuoteForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt =
                Attempt.of(errors, () -> insertIntoDraft.insert(reference, quoteEntry.quote(reference, form, me), me));
        if (attempt.worked()) return banners.done("citing.inserted", "/desk/" + reference + "/draft", next);
        EarlierEntry earlier = openEarlier.open(form.slug(), me);
        if (attempt.isStale())
            return shown(reference, earlier, fresh(form, earlier)).addObject("stale", true);
        ModelAndView again = shown(reference, earlier, FormPages.again(VIEW, errors, attempt.status()));
        return attempt.isInvalid() ? again : again.addObject("refused", attempt.detail());
    }

    /** The same words, to be looked for in what stands there now. */
    private static ModelAndView fresh(QuoteForm form, EarlierEntry earlier) {
        int present = earlier.standing().revision();
        return FormPages.fresh(VIEW, new QuoteForm(form.slug(), present, form.extent(), form.text()), 412);
    }

    private static ModelAndView shown(Reference reference, EarlierEntry earlier, ModelAndView page) {
        return page.addObject("reference", reference).addObject("earlier", earlier);
    }
}
