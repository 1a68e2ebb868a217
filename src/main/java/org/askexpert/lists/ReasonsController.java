package org.askexpert.lists;

import java.util.List;
import org.askexpert.kept.FindKept;
import org.askexpert.kept.KeptNow;
import org.askexpert.kept.ReasonKind;
import org.askexpert.kept.ReasonList;
import org.askexpert.kept.SaveKept;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reasons people choose from: their words, their order, which are offered. */
@Controller
class ReasonsController {

    private static final String PAGE = "lists/reasons";

    private final List<ReasonList> lists;
    private final FindKept find;
    private final SaveKept save;
    private final Banners banners;

    ReasonsController(List<ReasonList> lists, FindKept find, SaveKept save, Banners banners) {
        this.lists = lists;
        this.find = find;
        this.save = save;
        this.banners = banners;
    }

    @GetMapping("/office/reasons/{kind}")
    ModelAndView edit(@PathVariable String kind, Viewer me) {
        ReasonList list = list(kind);
        return FormPages.fresh(PAGE, ReasonsForm.of(find.now(list, me))).addObject("list", list);
    }

    @PostMapping("/office/reasons/{kind}")
    Object save(
            @PathVariable String kind,
            @ModelAttribute("form") ReasonsForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        ReasonList list = list(kind);
        var attempt = Attempt.of(errors, () -> save.save(list, form.read(), form.kept(), me));
        if (attempt.worked()) return banners.done("lists.saved", list.address(), next);
        if (!attempt.isStale())
            return FormPages.again(PAGE, errors, attempt.status()).addObject("list", list);
        KeptNow now = find.now(list, me);
        return FormPages.fresh(PAGE, form.after(now.version()), attempt.status())
                .addObject("list", list)
                .addObject("saved", now.content());
    }

    private ReasonList list(String kind) {
        ReasonKind wanted = ReasonKind.called(kind);
        return lists.stream().filter(list -> list.kind() == wanted).findFirst().orElseThrow(Problem::unknown);
    }
}
