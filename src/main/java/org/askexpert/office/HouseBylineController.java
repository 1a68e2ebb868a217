package org.askexpert.office;

import java.util.List;
import org.askexpert.house.BylinePolicy;
import org.askexpert.house.ChooseByline;
import org.askexpert.house.FindHouse;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who speaks in published answers: the body, or what the expert is. */
@Controller
class HouseBylineController {

    private static final String VIEW = "office/byline";

    private final FindHouse house;
    private final ChooseByline choose;
    private final Choices choices;
    private final Banners banners;
    private final ConversionService words;

    HouseBylineController(
            FindHouse house,
            ChooseByline choose,
            Choices choices,
            Banners banners,
            @Qualifier("mvcConversionService") ConversionService words) {
        this.house = house;
        this.choose = choose;
        this.choices = choices;
        this.banners = banners;
        this.words = words;
    }

    @GetMapping("/office/byline")
    ModelAndView open(Viewer me) {
        me.mustBe(Role.EDITOR);
        return with(FormPages.chosen(
                FormPages.fresh(VIEW, new BylineForm(house.house(me).byline())), words));
    }

    @PostMapping("/office/byline")
    Object choose(@ModelAttribute("form") BylineForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> choose.choose(form.policy(), me));
        if (attempt.worked()) return banners.done("office.byline.saved", "/office/byline", next);
        return with(FormPages.again(VIEW, errors, attempt.status()));
    }

    private ModelAndView with(ModelAndView page) {
        return page.addObject("policies", choices.of("office.byline", List.of(BylinePolicy.values())));
    }
}
