package org.askexpert.mail;

import java.time.Clock;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Delivers one row of the outbox: returns when nothing is left to do for it, throws when it should be tried again. */
@UseCase
public class DeliverLetter {

    private final OutgoingLetters letters;
    private final SpreadLetter spread;
    private final Pacing pacing;
    private final Dispatch dispatch;
    private final MailSettings settings;
    private final Clock clock;

    DeliverLetter(
            OutgoingLetters letters,
            SpreadLetter spread,
            Pacing pacing,
            Dispatch dispatch,
            MailSettings settings,
            Clock clock) {
        this.letters = letters;
        this.spread = spread;
        this.pacing = pacing;
        this.dispatch = dispatch;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends the letter unless that happened, has to wait for its turn, or is pointless: erased, too old, refused for good.
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
            pacing.inTurn(row, system, () -> dispatch.send(row, system));
        }
    }
}
