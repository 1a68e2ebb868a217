package org.askexpert.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.askexpert.question.ReceivedQuestion;
import org.askexpert.question.Reference;

/** Who asked: the only place where a question and an address meet. */
@Entity
class Asker {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;
    private Reference reference;
    private String email;
    private String name;
    private byte[] emailHash;
    private int generation;
    private Instant openedAt;

    protected Asker() {}

    Asker(ReceivedQuestion question, String email, String name, byte[] emailHash) {
        this.questionId = question.id();
        this.reference = question.reference();
        this.email = email;
        this.name = name;
        this.emailHash = emailHash.clone();
        this.generation = 1;
    }

    boolean hasAddress(byte[] hash) {
        return MessageDigest.isEqual(emailHash, hash);
    }

    /** Whoever has the address opened the question: from now on we know that our letters arrive. */
    void open(Instant now) {
        if (openedAt == null) openedAt = now;
    }

    boolean hasOpened() {
        return openedAt != null;
    }

    /** The next link is a new one. */
    void renewLink() {
        generation++;
    }

    byte[] emailHash() {
        return emailHash.clone();
    }

    /** Nothing once name and address were forgotten. */
    Optional<AskerAddress> address() {
        return Optional.ofNullable(email).map(known -> new AskerAddress(known, name));
    }

    Reference reference() {
        return reference;
    }

    long questionId() {
        return questionId;
    }

    int generation() {
        return generation;
    }
}
