package org.askexpert.mail;

import org.askexpert.recheck.RecheckEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which letters tell of what happens to a re-check. */
@Component
class RecheckLetters {

    private final Outbox outbox;

    RecheckLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void offered(RecheckEvents.Offered event) {
        outbox.toPerson(Letter.RECHECK_OFFERED, event.expert(), event.recheck());
    }

    @EventListener
    void revoked(RecheckEvents.Revoked event) {
        outbox.toPerson(Letter.RECHECK_REVOKED, event.expert(), event.recheck());
    }

    @EventListener
    void due(RecheckEvents.Due event) {
        outbox.toPerson(Letter.RECHECK_REMINDER, event.expert(), event.recheck());
    }

    @EventListener
    void returned(RecheckEvents.Returned event) {
        outbox.toPerson(Letter.RECHECK_RETURNED, event.expert(), event.recheck());
    }

    @EventListener
    void nobodyThere(RecheckEvents.NobodyThere event) {
        outbox.toRole(Letter.RECHECK_NOBODY, Recipient.EDITORS, event.recheck());
    }

    @EventListener
    void overdue(RecheckEvents.Overdue event) {
        outbox.toRole(Letter.RECHECK_OVERDUE, Recipient.EDITORS, event.recheck());
    }

    @EventListener
    void rejected(RecheckEvents.Rejected event) {
        outbox.toRole(Letter.RECHECK_REJECTED, Recipient.EDITORS, event.recheck());
    }
}
