package org.askexpert.people;

import java.util.List;
import java.util.Locale;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name above published answers. */
@Controller
class BylineController {

    private static final String VIEW = "people/byline";

    private final FindByline find;
    private final AllowName allow;
    private final MessageSource words;
    private final Banners banners;

    BylineController(FindByline find, AllowName allow, MessageSource words, Banners banners) {
        this.find = find;
        this.allow = allow;
        this.words = words;
        this.banners = banners;
    }

    @GetMapping("/account/byline")
    ModelAndView open(Viewer.Staff me) {
        Byline byline = find.of(new PersonId(me.person()), me).orElseThrow();
        return with(byline, FormPages.fresh(VIEW, new BylineForm(byline.name() != null)));
    }

    @PostMapping("/account/byline")
    Object choose(
            @ModelAttribute("form") BylineForm form, BindingResult errors, Viewer.Staff me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> allow.choose(form.named(), me));
        if (attempt.worked()) return banners.done("people.byline.saved", "/account/byline", next);
        return with(
                find.of(new PersonId(me.person()), me).orElseThrow(), FormPages.again(VIEW, errors, attempt.status()));
    }

    private ModelAndView with(Byline byline, ModelAndView page) {
        return page.addObject("byline", byline)
                .addObject("choices", List.of(choice("false", "no"), choice("true", "yes")));
    }

    private Choice choice(String value, String key) {
        return new Choice(value, words.getMessage("people.byline." + key, null, Locale.UK));
    }
}
