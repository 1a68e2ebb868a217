package org.askexpert.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;

/** One row of the outbox. Address, token and words are looked up or made when it is sent, so erasure stops it. */
@Entity
@Table(name = "mail_message")
class OutgoingLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Letter letter;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private Reference reference;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private int attempts;
    private String problem;
    private byte[] addressHash;
    private Instant notBefore;
    private Instant createdAt;
    private Instant sentAt;

    protected OutgoingLetter() {}

    private OutgoingLetter(Letter letter, Recipient recipient, PersonId person, Reference question, Instant now) {
        this.letter = letter;
        this.recipient = recipient;
        this.personId = person;
        this.reference = question;
        this.createdAt = now;
    }

    static OutgoingLetter toAsker(Letter letter, Reference question, Instant now) {
        return new OutgoingLetter(letter, Recipient.ASKER, null, question, now);
    }

    static OutgoingLetter toPerson(Letter letter, PersonId person, Reference question, Instant now) {
        return new OutgoingLetter(letter, Recipient.PERSON, person, question, now);
    }

    static OutgoingLetter toRole(Letter letter, Recipient role, Reference question, Instant now) {
        return new OutgoingLetter(letter, role, null, question, now);
    }

    /** For whoever has this address, if anybody has. */
    static OutgoingLetter newLinks(byte[] addressHash, Instant now) {
        OutgoingLetter letter = new OutgoingLetter(Letter.NEW_LINKS, Recipient.ASKER, null, null, now);
        letter.isFor(addressHash);
        return letter;
    }

    /** Letters to one address are told by its keyed hash. */
    void isFor(byte[] address) {
        addressHash = address.clone();
    }

    void waitUntil(Instant turn) {
        notBefore = turn;
    }

    /** The mail server took it, or a letter for a role was spread. */
    void sent(Instant now) {
        attempts++;
        end(LetterState.SENT, null);
        sentAt = now;
    }

    /** It can never be delivered; trying again would not help. */
    void refused(String why) {
        attempts++;
        end(LetterState.REFUSED, why);
    }

    /** It would come too late to be of use. */
    void expired(String why) {
        end(LetterState.EXPIRED, why);
    }

    private void end(LetterState end, String why) {
        if (!isWaiting()) throw new IllegalStateException("Letter " + id + " is " + state);
        state = end;
        problem = why;
    }

    boolean isWaiting() {
        return state == LetterState.WAITING;
    }

    boolean isOlderThan(Duration age, Instant now) {
        Instant due = notBefore == null ? createdAt : notBefore;
        return due.plus(age).isBefore(now);
    }

    long id() {
        return id;
    }

    Letter letter() {
        return letter;
    }

    Recipient recipient() {
        return recipient;
    }

    Reference question() {
        return reference;
    }

    PersonId person() {
        return personId;
    }

    byte[] addressHash() {
        return addressHash.clone();
    }

    LetterState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String problem() {
        return problem;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }
}
