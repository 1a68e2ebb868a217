package org.askexpert.mail;

import org.askexpert.intake.NewLinksWanted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers whoever asked for new links; whether there is anything to answer is found out while delivering. */
@Component
class NewLinkLetters {

    private final Outbox outbox;

    NewLinkLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void newLinksWanted(NewLinksWanted event) {
        outbox.newLinks(event.addressHash(), event.doubtful());
    }
}
