package org.askexpert.office;

import java.util.List;
import org.askexpert.feedback.FindFeedback;
import org.askexpert.shared.Banner;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.FindTally;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office: what runs the desk, and steps that are stuck. */
@Controller
class OfficeController {

    private static final int WEEKS = 4;

    private final FindIncidents find;
    private final RetryIncident retry;
    private final FindFeedback readers;
    private final FindTally tally;
    private final MessageSourceAccessor words;

    OfficeController(
            FindIncidents find,
            RetryIncident retry,
            FindFeedback readers,
            FindTally tally,
            org.springframework.context.MessageSource words) {
        this.find = find;
        this.retry = retry;
        this.readers = readers;
        this.tally = tally;
        this.words = new MessageSourceAccessor(words);
    }

    @GetMapping("/office")
    String office(Viewer me, Model page) {
        boolean editor = me.staff().is(Role.EDITOR);
        page.addAttribute("editor", editor);
        page.addAttribute("administrator", me.staff().is(Role.ADMINISTRATOR));
        page.addAttribute("stuck", editor ? find.open(me).size() : 0);
        page.addAttribute("readers", editor ? readers.waiting(me).all() : 0);
        page.addAttribute("weeks", editor ? tally.weeks(WEEKS, me) : List.of());
        return "office/office";
    }

    @GetMapping("/office/incidents")
    String incidents(Viewer me, Model page) {
        page.addAttribute("incidents", find.open(me));
        return "office/incidents";
    }

    @PostMapping("/office/incidents/{id}/retry")
    String retry(@PathVariable String id, Viewer me, RedirectAttributes next) {
        retry.retry(id, me);
        next.addFlashAttribute("banner", Banner.success(words.getMessage("office.incidents.retried")));
        return "redirect:/office/incidents";
    }
}
