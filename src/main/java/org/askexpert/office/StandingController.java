package org.askexpert.office;

import java.util.List;
import java.util.Locale;
import org.askexpert.house.FindStandingVersion;
import org.askexpert.house.PreviewStandingPage;
import org.askexpert.house.SaveStandingPage;
import org.askexpert.house.StandingPage;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banner;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Privacy, accessibility, help: editors write them, each save is a version. */
@Controller
class StandingController {

    private static final String EDIT = "office/page";

    private final FindPageHistory find;
    private final FindStandingVersion version;
    private final PreviewStandingPage preview;
    private final SaveStandingPage save;
    private final MessageSource words;

    StandingController(
            FindPageHistory find,
            FindStandingVersion version,
            PreviewStandingPage preview,
            SaveStandingPage save,
            MessageSource words) {
        this.find = find;
        this.version = version;
        this.preview = preview;
        this.save = save;
        this.words = words;
    }

    @GetMapping("/office/pages")
    String list(Model page) {
        page.addAttribute("pages", List.of(StandingPage.values()));
        return "office/pages";
    }

    @GetMapping("/office/pages/{page}")
    ModelAndView open(@PathVariable StandingPage page, Viewer me) {
        var history = find.history(page, me);
        return with(history, FormPages.fresh(EDIT, StandingForm.of(history.text())));
    }

    @PostMapping("/office/pages/{page}")
    Object save(
            @PathVariable StandingPage page,
            @ModelAttribute("form") StandingForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> save.save(page, form.read(), form.text(), me));
        if (!attempt.worked()) return refused(attempt, page, form, errors, me);
        next.addFlashAttribute("banner", Banner.success(words.getMessage("office.page.saved", null, Locale.UK)));
        return "redirect:/office/pages/" + page.code();
    }

    /** With htmx only the preview is taken from the page. */
    @PostMapping("/office/pages/{page}/preview")
    ModelAndView preview(
            @PathVariable StandingPage page,
            @ModelAttribute("form") StandingForm form,
            BindingResult errors,
            Viewer me) {
        ModelAndView answer = with(find.history(page, me), FormPages.again(EDIT, errors, 200));
        var attempt = Attempt.of(errors, () -> answer.addObject("preview", preview.preview(form.text(), me)));
        if (!attempt.worked()) answer.setStatus(org.springframework.http.HttpStatusCode.valueOf(attempt.status()));
        return answer;
    }

    @GetMapping("/office/pages/{page}/versions/{number}")
    String version(@PathVariable StandingPage page, @PathVariable int number, Viewer me, Model model) {
        model.addAttribute("text", version.version(page, number, me));
        return "office/page-version";
    }

    /** After a conflict the words stay in the form, which from now on follows the version that won. */
    private ModelAndView refused(
            Attempt attempt, StandingPage page, StandingForm form, BindingResult errors, Viewer me) {
        var history = find.history(page, me);
        if (!attempt.isStale()) return with(history, FormPages.again(EDIT, errors, attempt.status()));
        var again = new StandingForm(form.text(), history.text().version());
        return with(history, FormPages.fresh(EDIT, again, attempt.status())).addObject("stale", true);
    }

    private static ModelAndView with(FindPageHistory.History history, ModelAndView page) {
        return page.addObject("history", history);
    }
}
