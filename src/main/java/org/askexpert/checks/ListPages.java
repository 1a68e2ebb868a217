package org.askexpert.checks;

import java.util.function.Function;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a list in its states, whichever list it is: fresh, refused, and after somebody else saved. */
@Component
class ListPages {

    private final FindList find;
    private final SaveList save;
    private final RestoreList restore;
    private final Banners banners;

    ListPages(FindList find, SaveList save, RestoreList restore, Banners banners) {
        this.find = find;
        this.save = save;
        this.restore = restore;
        this.banners = banners;
    }

    ModelAndView open(ListKind kind, Function<ListView, ListForm> form, Viewer me) {
        ListView list = find.list(kind, me);
        return filled(FormPages.fresh(view(kind), form.apply(list)), kind, list);
    }

    Object save(ListKind kind, ListForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save.save(kind, form.read(), form.typed(), me));
        if (attempt.worked()) return banners.done("checks.saved", kind.address(), next);
        ListView list = find.list(kind, me);
        if (!attempt.isStale()) return filled(FormPages.again(view(kind), errors, attempt.status()), kind, list);
        return filled(FormPages.fresh(view(kind), form.after(list.version()), attempt.status()), kind, list)
                .addObject("stale", true);
    }

    String restore(ListKind kind, int number, int version, Viewer me, RedirectAttributes next) {
        restore.restore(kind, number, version, me);
        return banners.done("checks.restored", kind.address(), next);
    }

    private static ModelAndView filled(ModelAndView page, ListKind kind, ListView list) {
        return page.addObject("list", list)
                .addObject("kind", kind.code())
                .addObject("address", kind.address())
                .addObject("forTriage", kind.isForTriage());
    }

    private static String view(ListKind kind) {
        return kind == ListKind.CHECKLIST ? "checks/checklist" : "checks/terms";
    }
}
