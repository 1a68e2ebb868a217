package org.askexpert.tokens;

import java.util.List;
import java.util.Locale;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own tokens. A new one stands in the answer to its form, and nowhere ever after. */
@Controller
class TokensController {

    private static final String ADDRESS = "/account/tokens";
    private static final String VIEW = "tokens/tokens";

    private final FindTokens find;
    private final CreateToken create;
    private final RevokeToken revoke;
    private final Choices choices;
    private final MessageSource words;
    private final ConversionService codes;
    private final Banners banners;

    TokensController(
            FindTokens find,
            CreateToken create,
            RevokeToken revoke,
            Choices choices,
            MessageSource words,
            ConversionService mvcConversionService,
            Banners banners) {
        this.find = find;
        this.create = create;
        this.revoke = revoke;
        this.choices = choices;
        this.words = words;
        this.codes = mvcConversionService;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(Viewer me) {
        return with(FormPages.chosen(FormPages.fresh(VIEW, TokenForm.fresh()), codes), me);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@ModelAttribute("form") TokenForm form, BindingResult errors, Viewer me) {
        String[] made = new String[1];
        var attempt = Attempt.of(errors, () -> made[0] = create.create(form, me));
        if (!attempt.worked()) {
            attempt.refuseUnlessInvalid();
            return with(FormPages.again(VIEW, errors, attempt.status()), me);
        }
        return new ModelAndView("tokens/made").addObject("token", made[0]);
    }

    @PostMapping(ADDRESS + "/{id}/removal")
    String remove(@PathVariable long id, Viewer me, RedirectAttributes next) {
        revoke.revoke(id, me);
        return banners.done("tokens.removed", ADDRESS, next);
    }

    private ModelAndView with(ModelAndView page, Viewer me) {
        return page.addObject("tokens", find.own(me))
                .addObject("asksForCode", find.asksForCode(me))
                .addObject("scopes", choices.of("tokens.scope", List.of(TokenScope.values())))
                .addObject(
                        "lifetimes",
                        CreateToken.LIFETIMES.stream()
                                .sorted()
                                .map(this::lifetime)
                                .toList());
    }

    private Choice lifetime(int days) {
        return new Choice(String.valueOf(days), words.getMessage("tokens.days.choice", new Object[] {days}, Locale.UK));
    }
}
