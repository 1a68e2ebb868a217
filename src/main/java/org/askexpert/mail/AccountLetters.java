package org.askexpert.mail;

import org.askexpert.people.AccountClosed;
import org.askexpert.people.PasswordForgotten;
import org.askexpert.people.PersonInvited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about accounts of staff; nobody whose account is closed gets one. */
@Component
class AccountLetters {

    private final Outbox outbox;
    private final OutgoingLetters letters;

    AccountLetters(Outbox outbox, OutgoingLetters letters) {
        this.outbox = outbox;
        this.letters = letters;
    }

    @EventListener
    void personInvited(PersonInvited event) {
        outbox.toPerson(Letter.INVITATION, event.person(), null);
    }

    /** For nobody, too: that nobody has the address is found out when the letter is written. */
    @EventListener
    void passwordForgotten(PasswordForgotten event) {
        outbox.toPerson(Letter.PASSWORD_RESET, event.person(), null);
    }

    /** What waits now stays unsent, even if the account is opened again. */
    @EventListener
    void accountClosed(AccountClosed event) {
        letters.stop(event.person(), "account-closed");
    }
}
