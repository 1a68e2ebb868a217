package org.askexpert.feedback;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.archive.EntryHead;
import org.askexpert.archive.FindEntryHead;
import org.askexpert.guard.FormGuard;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader tells us about an entry. A page of its own, never cached: the entry is the same bytes for everyone. */
@Controller
@RequestMapping("/archive/{slug:(?!topics$).+}")
class FeedbackController {

    private static final String VIEW = "feedback/feedback";

    private final FindEntryHead findEntry;
    private final SendFeedback sendFeedback;
    private final SendReport sendReport;
    private final ReaderForms forms;

    FeedbackController(FindEntryHead findEntry, SendFeedback sendFeedback, SendReport sendReport, ReaderForms forms) {
        this.findEntry = findEntry;
        this.sendFeedback = sendFeedback;
        this.sendReport = sendReport;
        this.forms = forms;
    }

    @ModelAttribute
    void keepToOnePerson(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/feedback")
    Object open(@PathVariable String slug) {
        EntryHead entry = findEntry.find(slug, Viewer.reader());
        if (!entry.slug().equals(slug)) return "redirect:/archive/" + entry.slug() + "/feedback";
        return FormPages.fresh(VIEW, FeedbackForm.EMPTY).addObject("entry", entry);
    }

    @PostMapping("/feedback")
    Object sendFeedback(
            @PathVariable String slug,
            @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            FormGuard guard,
            HttpServletRequest request) {
        var attempt = Attempt.of(
                errors,
                () -> forms.once(
                        guard,
                        request,
                        slug + "\n" + form,
                        sender -> sendFeedback.send(slug, form.choice(), form.reason(), sender, Viewer.reader())));
        return answer(slug, attempt, errors);
    }

    @PostMapping("/reports")
    Object sendReport(
            @PathVariable String slug,
            @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            FormGuard guard,
            HttpServletRequest request) {
        var attempt = Attempt.of(
                errors,
                () -> forms.once(
                        guard,
                        request,
                        slug + "\n" + form,
                        sender -> sendReport.send(slug, form.text(), sender, Viewer.reader())));
        return answer(slug, attempt, errors);
    }

    @GetMapping("/feedback/thanks")
    Object thanks(@PathVariable String slug) {
        return new org.springframework.web.servlet.ModelAndView(
                "feedback/thanks", "entry", findEntry.find(slug, Viewer.reader()));
    }

    private Object answer(String slug, Attempt attempt, BindingResult errors) {
        if (attempt.worked()) return "redirect:/archive/" + slug + "/feedback/thanks";
        if (!attempt.isInvalid()) attempt.wasTooLate(); // throws: nobody can be faster here
        return FormPages.again(VIEW, errors, attempt.status())
                .addObject("entry", findEntry.find(slug, Viewer.reader()));
    }
}
