package org.askexpert.intake;

import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What askers want of their own question, from other programs. */
@RestController
class WishesApi {

    record Reply(String text) {}

    private final WithdrawQuestion withdraw;
    private final ReplyToRequest reply;

    WishesApi(WithdrawQuestion withdraw, ReplyToRequest reply) {
        this.withdraw = withdraw;
        this.reply = reply;
    }

    @PostMapping("/api/v1/mine/clarification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@RequestBody Reply body, Viewer me) {
        reply.reply(body.text(), me.asker());
    }

    @PostMapping("/api/v1/mine/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@RequestBody Nothing body, Viewer me) {
        withdraw.withdraw(me.asker());
    }
}
