package org.askexpert.mail;

import org.askexpert.shared.Viewer;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's mailbox: what a mail server would have got. */
@Controller
@Conditional(DemoMailbox.Open.class)
class MailboxController {

    private final FindMailbox findMailbox;
    private final OpenMailboxLetter openLetter;

    MailboxController(FindMailbox findMailbox, OpenMailboxLetter openLetter) {
        this.findMailbox = findMailbox;
        this.openLetter = openLetter;
    }

    @GetMapping("/mailbox")
    String list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long after, Model page) {
        page.addAttribute("mailbox", findMailbox.list(after, Viewer.reader()));
        return "mail/mailbox";
    }

    @GetMapping("/mailbox/{letter}")
    String letter(@PathVariable long letter, Model page) {
        page.addAttribute("letter", openLetter.open(letter, Viewer.reader()));
        return "mail/mailbox-letter";
    }
}
