package org.askexpert.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** That one editor was shown how to reach an asker, why and when: written once, never changed. */
@Entity
class ContactReveal {

    private static final Duration SHOWN_FOR = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;
    private PersonId editorId;

    @Enumerated(EnumType.STRING)
    private ContactReason reason;

    private Instant revealedAt;

    protected ContactReveal() {}

    ContactReveal(long question, PersonId editor, ContactReason reason, Instant now) {
        this.questionId = question;
        this.editorId = editor;
        this.reason = reason;
        this.revealedAt = now;
    }

    /** The first moment at which nothing is shown any more. */
    Instant until() {
        return revealedAt.plus(SHOWN_FOR);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until());
    }

    PersonId editor() {
        return editorId;
    }

    ContactReason reason() {
        return reason;
    }

    Instant revealedAt() {
        return revealedAt;
    }
}
