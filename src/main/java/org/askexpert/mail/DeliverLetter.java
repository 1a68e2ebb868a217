package org.askexpert.mail;

import java.time.Clock;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Delivers one row of the outbox: returns when nothing is left to do for it, throws when it should be tried again. */
@UseCase
public class DeliverLetter {

    private final OutgoingLetters letters;
    private final SpreadLetter spread;
    private final LetterWriter writer;
    private final Postman postman;
    private final Attempts attempts;
    private final MailSettings settings;
    private final Clock clock;

    DeliverLetter(
            OutgoingLetters letters,
            SpreadLetter spread,
            LetterWriter writer,
            Postman postman,
            Attempts attempts,
            MailSettings settings,
            Clock clock) {
        this.letters = letters;
        this.spread = spread;
        this.writer = writer;
        this.postman = postman;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends the letter unless that happened, or is pointless: erased, too old, refused for good.
     *
     * @throws DeliveryFailed if the mail server cannot take it now
     */
    public void deliver(long letter, Viewer system) {
        system.mustBeSystem();
        letters.numbered(letter).filter(OutgoingLetter::isWaiting).ifPresent(row -> deliver(row, system));
    }

    private void deliver(OutgoingLetter row, Viewer system) {
        if (row.isOlderThan(settings.mail().giveUpAfter(), clock.instant())) {
            row.expired("too-old");
        } else if (row.recipient().isRole()) {
            spread.spread(row, system);
            row.sent(clock.instant());
        } else {
            send(row, system);
        }
    }

    private void send(OutgoingLetter row, Viewer system) {
        try {
            writer.write(row, system).ifPresentOrElse(written -> send(row, written), () -> row.refused("no-address"));
        } catch (RefusedForGood refusal) {
            row.refused(refusal.code());
        } catch (DeliveryFailed failure) {
            attempts.failed(row.id(), failure.code());
            throw failure;
        }
    }

    private void send(OutgoingLetter row, WrittenLetter written) {
        postman.send(written);
        row.sent(clock.instant());
    }
}
