package org.askexpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts letters into the outbox, in the caller's transaction: no change without its letter, and the other way round. */
@Component
class Outbox implements Sending {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OutgoingLetters letters;
    private final Delivery delivery;
    private final Clock clock;

    // lazy: what delivers leads back to here, because a letter for a role is spread while it is delivered
    Outbox(OutgoingLetters letters, @Lazy Delivery delivery, Clock clock) {
        this.letters = letters;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    public void toAsker(Letter letter, Reference question) {
        add(OutgoingLetter.toAsker(letter, question, clock.instant()));
    }

    @Override
    public void toPerson(Letter letter, PersonId person, Reference question) {
        add(OutgoingLetter.toPerson(letter, person, question, clock.instant()));
    }

    /** One row now; it becomes one for each person of the role when it is delivered. */
    @Override
    public void toRole(Letter letter, Recipient role, Reference question) {
        add(OutgoingLetter.toRole(letter, role, question, clock.instant()));
    }

    /** Nobody has looked yet whether the address is known. What a program seems to have asked for may wait. */
    void newLinks(byte[] addressHash, boolean doubtful) {
        OutgoingLetter saved = letters.save(OutgoingLetter.newLinks(addressHash, clock.instant()));
        if (doubtful) later(saved, clock.instant().plus(PATIENCE));
        else delivery.begin(saved.id(), null);
    }

    /** Its turn comes at that moment. */
    void later(OutgoingLetter letter, Instant turn) {
        letter.waitUntil(turn);
        delivery.begin(letter.id(), letter.question(), turn);
    }

    private void add(OutgoingLetter letter) {
        OutgoingLetter saved = letters.save(letter);
        delivery.begin(saved.id(), saved.question());
    }
}
