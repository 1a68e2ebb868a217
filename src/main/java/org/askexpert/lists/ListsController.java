package org.askexpert.lists;

import org.askexpert.kept.SaveKept;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All lists that editors own, and those of them that are written as one text. */
@Controller
class ListsController {

    private static final String PAGE = "lists/text";

    private final OpenTextList open;
    private final SaveKept save;
    private final Banners banners;

    ListsController(OpenTextList open, SaveKept save, Banners banners) {
        this.open = open;
        this.save = save;
        this.banners = banners;
    }

    @GetMapping("/office/lists")
    String all() {
        return "lists/lists";
    }

    @GetMapping("/office/lists/{list}")
    ModelAndView edit(@PathVariable String list, Viewer me) {
        var opened = open.open(list, me);
        return FormPages.fresh(
                        PAGE, new TextForm(opened.now().content(), opened.now().version()))
                .addObject("list", opened.list());
    }

    @PostMapping("/office/lists/{list}")
    Object save(
            @PathVariable String list,
            @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var opened = open.open(list, me);
        var attempt = Attempt.of(errors, () -> save.save(opened.list(), form.read(), form.text(), me));
        if (attempt.worked()) return banners.done("lists.saved", opened.list().address(), next);
        if (!attempt.isStale()) {
            return FormPages.again(PAGE, errors, attempt.status()).addObject("list", opened.list());
        }
        var now = open.open(list, me).now();
        return FormPages.fresh(PAGE, new TextForm(form.text(), now.version()), attempt.status())
                .addObject("list", opened.list())
                .addObject("saved", now.content());
    }
}
