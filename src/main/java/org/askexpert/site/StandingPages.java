package org.askexpert.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of standing text. */
@Controller
class StandingPages {

    @GetMapping("/help")
    String help() {
        return "site/help";
    }

    /** Where people look for it by habit. */
    @GetMapping("/contact")
    String contact() {
        return "redirect:/help";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }
}
