package org.askexpert.planning;

import org.askexpert.calendar.AddHoliday;
import org.askexpert.calendar.FindHolidays;
import org.askexpert.calendar.PutBackHoliday;
import org.askexpert.calendar.RemoveHoliday;
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

/** The days on which the office is closed. */
@Controller
class CalendarController {

    private static final String VIEW = "planning/calendar";
    private static final String ADDRESS = "/office/calendar";

    private final FindHolidays find;
    private final AddHoliday add;
    private final RemoveHoliday remove;
    private final PutBackHoliday putBack;
    private final Banners banners;

    CalendarController(
            FindHolidays find, AddHoliday add, RemoveHoliday remove, PutBackHoliday putBack, Banners banners) {
        this.find = find;
        this.add = add;
        this.remove = remove;
        this.putBack = putBack;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(Viewer me) {
        return with(FormPages.fresh(VIEW, new HolidayForm("", "")), me);
    }

    @PostMapping(ADDRESS)
    Object add(@ModelAttribute("form") HolidayForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> add.add(TypedDay.read("day", form.day()), form.name(), me));
        if (attempt.worked()) return banners.done("planning.calendar.added", ADDRESS, next);
        return with(FormPages.again(VIEW, errors, attempt.status()), me);
    }

    @PostMapping(ADDRESS + "/{id}/removal")
    String remove(@PathVariable long id, Viewer me, RedirectAttributes next) {
        remove.remove(id, me);
        return banners.done("planning.calendar.removed", ADDRESS, next);
    }

    @PostMapping(ADDRESS + "/{id}/restoration")
    String putBack(@PathVariable long id, Viewer me, RedirectAttributes next) {
        putBack.putBack(id, me);
        return banners.done("planning.calendar.restored", ADDRESS, next);
    }

    private ModelAndView with(ModelAndView page, Viewer me) {
        return page.addObject("holidays", find.ahead(me)).addObject("removed", find.removed(me));
    }
}
