package org.askexpert.privacy;

import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What went because its time was over, and what goes next. */
@Controller
class RetentionController {

    private final FindRetention find;

    RetentionController(FindRetention find) {
        this.find = find;
    }

    @GetMapping("/office/retention")
    String report(Viewer me, Model page) {
        page.addAttribute("lines", find.lines(me));
        page.addAttribute("shortLived", find.shortLived(me));
        return "privacy/retention";
    }
}
