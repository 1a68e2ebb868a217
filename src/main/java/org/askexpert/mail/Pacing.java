package org.askexpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.askexpert.intake.Reach;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Keeps the house from being anybody's mail bomb: to an address that never opened a question, receipts and new links go
 * one at a time. Later ones wait in the outbox, none is dropped; letters of a process always go.
 */
@Component
class Pacing {

    private static final Duration DAY = Duration.ofDays(1);

    private final OutgoingLetters letters;
    private final Inquiries inquiries;
    private final Outbox outbox;
    private final MailSettings.Mail settings;
    private final Clock clock;

    Pacing(OutgoingLetters letters, Inquiries inquiries, Outbox outbox, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.inquiries = inquiries;
        this.outbox = outbox;
        this.settings = settings.mail();
        this.clock = clock;
    }

    /**
     * Sends the letter, or begins it again for when its turn comes. The row is changed last: a failed try is counted in a
     * transaction of its own, which would wait for this one.
     */
    void inTurn(OutgoingLetter row, Viewer system, Runnable send) {
        Optional<Reach> reach = row.letter().isPaced() ? inquiries.reach(row, system) : Optional.empty();
        Instant now = clock.instant();
        Instant turn = reach.filter(address -> !address.opened())
                .map(address -> turn(row, address.addressHash(), now))
                .orElse(now);
        if (turn.isAfter(now)) outbox.later(row, turn);
        else send.run();
        reach.ifPresent(address -> row.isFor(address.addressHash()));
    }

    /** Now, if what was sent allows it; else after all that wait already, so that each gets a turn of its own. */
    private Instant turn(OutgoingLetter row, byte[] address, Instant now) {
        List<Instant> taken = new ArrayList<>(letters.sentTo(address, now.minus(DAY)));
        Instant free = after(taken, now);
        if (!free.isAfter(now)) return now;
        taken.addAll(letters.waitingFor(address, now, row.id()));
        return after(taken, now);
    }

    /** The first moment that is far enough from all these, and leaves room within the day before it. */
    private Instant after(List<Instant> taken, Instant now) {
        if (taken.isEmpty()) return now;
        List<Instant> inOrder = taken.stream().sorted().toList();
        int count = inOrder.size();
        Instant free = later(now, inOrder.get(count - 1).plus(settings.pace()));
        if (count < settings.mostPerDay()) return free;
        return later(free, inOrder.get(count - settings.mostPerDay()).plus(DAY));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
