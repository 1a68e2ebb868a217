package org.askexpert.lists;

import java.util.List;
import org.askexpert.house.HouseList;
import org.askexpert.house.Palette;
import org.askexpert.kept.FindKept;
import org.askexpert.kept.KeptNow;
import org.askexpert.kept.SaveKept;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the house says of itself on every page and in every letter. */
@Controller
class HouseSettingsController {

    private static final String PAGE = "lists/house";

    private final HouseList list;
    private final FindKept find;
    private final SaveKept save;
    private final Choices choices;
    private final Banners banners;

    HouseSettingsController(HouseList list, FindKept find, SaveKept save, Choices choices, Banners banners) {
        this.list = list;
        this.find = find;
        this.save = save;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/office/house")
    ModelAndView edit(Viewer me) {
        return filled(FormPages.fresh(PAGE, HouseForm.of(find.now(list, me))));
    }

    @PostMapping("/office/house")
    Object save(@ModelAttribute("form") HouseForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save.save(list, form.read(), form.kept(), me));
        if (attempt.worked()) return banners.done("lists.saved", list.address(), next);
        if (!attempt.isStale()) return filled(FormPages.again(PAGE, errors, attempt.status()));
        KeptNow now = find.now(list, me);
        return filled(FormPages.fresh(PAGE, form.after(now.version()), attempt.status()))
                .addObject("saved", list.shown(now.content()));
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject("palettes", choices.of("lists.palette", List.of(Palette.values())));
    }
}
