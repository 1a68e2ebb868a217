package org.askexpert.site;

import org.askexpert.house.FindStandingPage;
import org.askexpert.house.StandingPage;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of standing text. */
@Controller
class StandingPageController {

    private final FindStandingPage find;

    StandingPageController(FindStandingPage find) {
        this.find = find;
    }

    @GetMapping("/help")
    String help(Model page) {
        return show(StandingPage.HELP, page);
    }

    /** Where people look for it by habit. */
    @GetMapping("/contact")
    String contact() {
        return "redirect:/help";
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        return show(StandingPage.PRIVACY, page);
    }

    @GetMapping("/accessibility")
    String accessibility(Model page) {
        return show(StandingPage.ACCESSIBILITY, page);
    }

    private String show(StandingPage which, Model page) {
        page.addAttribute("text", find.page(which, Viewer.reader()));
        return "site/standing";
    }
}
