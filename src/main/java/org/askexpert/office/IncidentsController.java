package org.askexpert.office;

import org.askexpert.shared.Banner;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that are stuck, mails that came back, and a way to try again. */
@Controller
class IncidentsController {

    private final FindIncidents find;
    private final RetryIncident retry;
    private final MessageSourceAccessor words;

    IncidentsController(FindIncidents find, RetryIncident retry, MessageSource words) {
        this.find = find;
        this.retry = retry;
        this.words = new MessageSourceAccessor(words);
    }

    @GetMapping("/office/incidents")
    String incidents(Viewer me, Model page) {
        page.addAttribute("stuck", find.open(me));
        return "office/incidents";
    }

    /** Two editors who press at once both get what they want. */
    @PostMapping("/office/incidents/{id}/retry")
    String retry(@PathVariable String id, Viewer me, RedirectAttributes next) {
        String told = retry.retry(id, me) ? "office.incidents.retried" : "office.incidents.already";
        next.addFlashAttribute("banner", Banner.success(words.getMessage(told)));
        return "redirect:/office/incidents";
    }
}
