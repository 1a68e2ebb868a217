package org.askexpert.mail;

import java.time.Clock;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes one letter and hands it over; notes what became of it. */
@Component
class Dispatch {

    private final LetterWriter writer;
    private final Inquiries inquiries;
    private final Postman postman;
    private final Attempts attempts;
    private final Clock clock;

    Dispatch(LetterWriter writer, Inquiries inquiries, Postman postman, Attempts attempts, Clock clock) {
        this.writer = writer;
        this.inquiries = inquiries;
        this.postman = postman;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws DeliveryFailed if the mail server cannot take it now */
    void send(OutgoingLetter row, Viewer system) {
        try {
            writer.write(row, system)
                    .ifPresentOrElse(written -> send(row, written, system), () -> row.refused("no-address"));
        } catch (RefusedForGood refusal) {
            row.refused(refusal.code());
        } catch (DeliveryFailed failure) {
            attempts.failed(row.id(), failure.code());
            throw failure;
        }
    }

    /** The old links end when the new ones are on their way, not before. */
    private void send(OutgoingLetter row, WrittenLetter written, Viewer system) {
        postman.send(written);
        if (row.letter() == Letter.NEW_LINKS) inquiries.renewLinks(row.addressHash(), system);
        row.sent(clock.instant());
    }
}
