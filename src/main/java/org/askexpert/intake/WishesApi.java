package org.askexpert.intake;

import org.askexpert.question.ChangeConsent;
import org.askexpert.question.NotMyQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Nothing;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What askers want of their own question, from other programs. */
@RestController
class WishesApi {

    record Reply(String text) {}

    record Consent(Publish publish) {}

    private final WithdrawQuestion withdraw;
    private final ReplyToRequest reply;
    private final ChangeConsent changeConsent;
    private final NotMyQuestion notMyQuestion;

    WishesApi(
            WithdrawQuestion withdraw, ReplyToRequest reply, ChangeConsent changeConsent, NotMyQuestion notMyQuestion) {
        this.withdraw = withdraw;
        this.reply = reply;
        this.changeConsent = changeConsent;
        this.notMyQuestion = notMyQuestion;
    }

    @PutMapping("/api/v1/mine/consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@RequestBody Consent body, Viewer me) {
        changeConsent.choose(body.publish(), me.asker());
    }

    @PostMapping("/api/v1/mine/clarification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@RequestBody Reply body, Viewer me) {
        reply.reply(body.text(), me.asker());
    }

    @PostMapping("/api/v1/mine/not-mine")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notMine(@RequestBody Nothing body, Viewer me) {
        notMyQuestion.say(me.asker());
    }

    @PostMapping("/api/v1/mine/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@RequestBody Nothing body, Viewer me) {
        withdraw.withdraw(me.asker());
    }
}
