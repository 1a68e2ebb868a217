package org.askexpert.desk;

import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.ReopenQuestion;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a question up again: the page says what happens before anybody does it. */
@Controller
class ReopeningController {

    private final OpenQuestion openQuestion;
    private final ReopenQuestion reopen;
    private final Banners banners;

    ReopeningController(OpenQuestion openQuestion, ReopenQuestion reopen, Banners banners) {
        this.openQuestion = openQuestion;
        this.reopen = reopen;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/reopening")
    String open(@PathVariable Reference reference, Viewer me, Model page) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.REOPEN)) return "redirect:/desk/" + reference;
        page.addAttribute("question", question);
        return "desk/reopening";
    }

    @PostMapping("/desk/{reference}/reopening")
    String reopen(@PathVariable Reference reference, Viewer me, RedirectAttributes next) {
        reopen.reopen(reference, me);
        return banners.done("desk.reopen.done", "/desk/" + reference, next);
    }
}
