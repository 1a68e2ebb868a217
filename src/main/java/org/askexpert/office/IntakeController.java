package org.askexpert.office;

import java.util.Locale;
import org.askexpert.house.CloseIntake;
import org.askexpert.house.FindHouse;
import org.askexpert.house.ReopenIntake;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banner;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing the way of asking until a date, and opening it again before. */
@Controller
class IntakeController {

    private static final String PAGE = "office/intake";

    private final FindHouse house;
    private final CloseIntake close;
    private final ReopenIntake reopen;
    private final MessageSource words;

    IntakeController(FindHouse house, CloseIntake close, ReopenIntake reopen, MessageSource words) {
        this.house = house;
        this.close = close;
        this.reopen = reopen;
        this.words = words;
    }

    @GetMapping("/office/intake")
    Object show(Viewer me) {
        var now = house.house(me);
        return FormPages.fresh(PAGE, ClosingForm.of(now)).addObject("house", now);
    }

    @PostMapping("/office/intake")
    Object close(@ModelAttribute("form") ClosingForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> close.close(form.day(), form.note(), me));
        if (!attempt.worked()) return FormPages.again(PAGE, errors, attempt.status());
        return done("office.intake.closed", next);
    }

    @PostMapping("/office/intake/reopening")
    String reopen(Viewer me, RedirectAttributes next) {
        reopen.reopen(me);
        return done("office.intake.reopened", next);
    }

    private String done(String key, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.success(words.getMessage(key, null, Locale.UK)));
        return "redirect:/office/intake";
    }
}
