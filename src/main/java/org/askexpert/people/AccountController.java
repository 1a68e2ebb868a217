package org.askexpert.people;

import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The own account: what it is, and the way to everything one may change of it. */
@Controller
class AccountController {

    private final FindMyAccount find;

    AccountController(FindMyAccount find) {
        this.find = find;
    }

    @GetMapping("/account")
    ModelAndView open(Viewer me) {
        return new ModelAndView("people/account").addObject("me", find.own(me));
    }
}
