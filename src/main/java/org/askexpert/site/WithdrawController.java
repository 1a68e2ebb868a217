package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.question.AskerQuestion;
import org.askexpert.question.FindQuestionForAsker;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Withdrawing the own question: a page that asks again, because it is final. */
@Controller
class WithdrawController {

    private static final String MINE = "redirect:/mine";

    private final ContinueAskerSession sessions;
    private final FindQuestionForAsker questions;
    private final WithdrawQuestion withdraw;

    WithdrawController(ContinueAskerSession sessions, FindQuestionForAsker questions, WithdrawQuestion withdraw) {
        this.sessions = sessions;
        this.questions = questions;
        this.withdraw = withdraw;
    }

    @GetMapping("/mine/withdraw")
    String ask(@CookieValue(name = MineCookie.NAME, required = false) String session, Model page) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        AskerQuestion mine = questions.question(asker.get());
        if (!mine.stage().stage().isOpen()) return MINE;
        page.addAttribute("mine", mine);
        return "site/mine-withdraw";
    }

    @PostMapping("/mine/withdraw")
    String withdraw(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            Model page,
            HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        try {
            withdraw.withdraw(asker.get());
            return MINE;
        } catch (Problem problem) {
            return Late.show("withdraw", problem, page, response);
        }
    }
}
