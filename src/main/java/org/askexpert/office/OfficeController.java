package org.askexpert.office;

import java.util.List;
import org.askexpert.feedback.FindFeedback;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.FindTally;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The office: what runs the desk. */
@Controller
class OfficeController {

    private static final int WEEKS = 4;

    private final FindIncidents find;
    private final FindFeedback readers;
    private final FindTally tally;

    OfficeController(FindIncidents find, FindFeedback readers, FindTally tally) {
        this.find = find;
        this.readers = readers;
        this.tally = tally;
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
}
