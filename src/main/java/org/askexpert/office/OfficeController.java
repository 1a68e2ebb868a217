package org.askexpert.office;

import org.askexpert.figures.FindAnswered;
import org.askexpert.figures.FindDelayed;
import org.askexpert.figures.FoundPage;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office: how the day stands, and all that runs the desk. */
@Controller
class OfficeController {

    private static final String LIST = "figures/list";

    private final TodayPage today;
    private final FindAnswered answered;
    private final FindDelayed delayed;

    OfficeController(TodayPage today, FindAnswered answered, FindDelayed delayed) {
        this.today = today;
        this.answered = answered;
        this.delayed = delayed;
    }

    @GetMapping("/office")
    String office(@RequestParam(required = false) String week, Viewer me, Model page) {
        boolean editor = me.staff().is(Role.EDITOR);
        page.addAttribute("editor", editor);
        page.addAttribute("administrator", me.staff().is(Role.ADMINISTRATOR));
        if (editor) today.fill(page, TypedWeek.read(week), me);
        return "office/office";
    }

    @GetMapping("/office/answered")
    String answered(@RequestParam(required = false) Long after, Viewer me, Model page) {
        return list("answered", answered.page(after, me), after, page);
    }

    @GetMapping("/office/delayed")
    String delayed(@RequestParam(required = false) Long after, Viewer me, Model page) {
        return list("delayed", delayed.page(after, me), after, page);
    }

    private static String list(String code, FoundPage found, Long after, Model page) {
        page.addAttribute("list", code);
        page.addAttribute("found", found);
        page.addAttribute("continued", after != null);
        return LIST;
    }
}
