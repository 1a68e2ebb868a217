package org.askexpert.intake;

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

    private final WithdrawQuestion withdraw;

    WishesApi(WithdrawQuestion withdraw) {
        this.withdraw = withdraw;
    }

    @PostMapping("/api/v1/mine/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@RequestBody Nothing body, Viewer me) {
        withdraw.withdraw(me.asker());
    }
}
