package org.askexpert.mail;

import org.askexpert.feedback.ReaderReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about what readers of the archive do. */
@Component
class ReaderLetters {

    private final Outbox outbox;

    ReaderLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void readerReported(ReaderReported event) {
        outbox.toRole(Letter.READER_REPORT, Recipient.EDITORS, null);
    }
}
