package org.askexpert.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** One note: written once, never changed. */
@Entity
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;
    private PersonId authorId;
    private String text;
    private Instant writtenAt;

    protected Note() {}

    Note(long question, PersonId author, String text, Instant now) {
        this.questionId = question;
        this.authorId = author;
        this.text = text;
        this.writtenAt = now;
    }

    NoteLine line() {
        return new NoteLine(text, authorId, writtenAt);
    }
}
