package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.intake.AskerSession;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.intake.ReopenAskerSession;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Replying to what we asked. Whatever happens, the words that were typed are on the next page. */
@Controller
class ReplyController {

    private static final String AGAIN = "site/mine-reply-again";

    private final ContinueAskerSession sessions;
    private final ReopenAskerSession reopen;
    private final MinePage mine;
    private final ReplyToRequest reply;
    private final MineCookie cookie;
    private final WrongAddress wrongAddress;

    ReplyController(
            ContinueAskerSession sessions,
            ReopenAskerSession reopen,
            MinePage mine,
            ReplyToRequest reply,
            MineCookie cookie,
            WrongAddress wrongAddress) {
        this.sessions = sessions;
        this.reopen = reopen;
        this.mine = mine;
        this.reply = reply;
        this.cookie = cookie;
        this.wrongAddress = wrongAddress;
    }

    @PostMapping("/mine/reply")
    String reply(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model page,
            HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return comeBack(session, form, errors, page, response);
        return send(asker.get(), form, errors, page, response);
    }

    private String send(
            Viewer.Asker asker, ReplyForm form, BindingResult errors, Model page, HttpServletResponse response) {
        try {
            reply.reply(form.text(), asker);
            return "redirect:/mine";
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.CONFLICT) return Late.show("reply", problem, page, response);
            Refusal.show(problem, errors);
            response.setStatus(problem.kind().status());
            mine.fill(asker, page);
            return MinePage.VIEW;
        }
    }

    /** The session ended while the reply was written: the address, once more, opens it and sends the reply. */
    private String comeBack(
            String session, ReplyForm form, BindingResult errors, Model page, HttpServletResponse response) {
        if (form.email() == null) {
            response.setStatus(Problem.Kind.UNAUTHENTICATED.status());
            return AGAIN;
        }
        try {
            AskerSession opened = reopen.reopen(session, form.email(), Viewer.reader());
            cookie.keep(opened.token(), response);
            return send(sessions.asker(opened.token(), Viewer.reader()).orElseThrow(), form, errors, page, response);
        } catch (Problem problem) {
            wrongAddress.show(problem, errors, response);
            return AGAIN;
        }
    }
}
