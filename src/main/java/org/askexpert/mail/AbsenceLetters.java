package org.askexpert.mail;

import org.askexpert.absence.OpenedWorkLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about work that is left with somebody who went away. */
@Component
class AbsenceLetters {

    private final Outbox outbox;

    AbsenceLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void openedWorkLeft(OpenedWorkLeft event) {
        outbox.toPerson(Letter.AWAY_WITH_WORK, event.person(), null);
        outbox.toRole(Letter.OWNER_AWAY, Recipient.EDITORS, null);
    }
}
