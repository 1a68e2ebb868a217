package org.askexpert.citing;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.FindFactsheets;
import org.askexpert.library.RenewFactsheet;
import org.askexpert.library.RetireFactsheet;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The factsheet library for editors: add one, bring out a new edition, retire one. */
@Controller
@RequestMapping("/office/factsheets")
class FactsheetsController {

    private static final String LIST = "citing/factsheets";

    private final FindFactsheets findFactsheets;
    private final AddFactsheet addFactsheet;
    private final RenewFactsheet renewFactsheet;
    private final RetireFactsheet retireFactsheet;
    private final FactsheetPages pages;
    private final Banners banners;

    FactsheetsController(
            FindFactsheets findFactsheets,
            AddFactsheet addFactsheet,
            RenewFactsheet renewFactsheet,
            RetireFactsheet retireFactsheet,
            FactsheetPages pages,
            Banners banners) {
        this.findFactsheets = findFactsheets;
        this.addFactsheet = addFactsheet;
        this.renewFactsheet = renewFactsheet;
        this.retireFactsheet = retireFactsheet;
        this.pages = pages;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView list(Viewer me) {
        return withAll(FormPages.fresh(LIST, FactsheetForm.EMPTY), me);
    }

    @PostMapping
    Object add(@ModelAttribute("form") FactsheetForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        List<String> slug = new ArrayList<>();
        var attempt = Attempt.of(errors, () -> slug.add(addFactsheet.add(form.wanted(), me)));
        if (attempt.worked()) return banners.done("citing.factsheet.added", "/office/factsheets/" + slug.get(0), next);
        if (!attempt.isInvalid() && attempt.wasTooLate()) errors.rejectValue("title", "taken", attempt.detail());
        return withAll(FormPages.again(LIST, errors, attempt.status()), me);
    }

    @GetMapping("/{slug}")
    ModelAndView open(@PathVariable String slug, Viewer me) {
        return pages.fresh(slug, me);
    }

    @PostMapping("/{slug}/editions")
    Object renew(
            @PathVariable String slug,
            @ModelAttribute("form") FactsheetForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> renewFactsheet.renew(slug, form.read(), form.wanted(), me));
        if (attempt.worked()) return banners.done("citing.factsheet.renewed", "/office/factsheets/" + slug, next);
        if (attempt.isStale()) return pages.stale(form, slug, attempt.status(), me);
        if (!attempt.isInvalid()) attempt.wasTooLate(); // throws what is neither
        return pages.with(FormPages.again(FactsheetPages.ONE, errors, attempt.status()), slug, me);
    }

    @PostMapping("/{slug}/retirement")
    String retire(@PathVariable String slug, @RequestParam int number, Viewer me, RedirectAttributes next) {
        retireFactsheet.retire(slug, number, me);
        return banners.done("citing.factsheet.retired", "/office/factsheets", next);
    }

    private ModelAndView withAll(ModelAndView page, Viewer me) {
        return page.addObject("factsheets", findFactsheets.all(me)).addObject("topics", pages.topics(me));
    }
}
