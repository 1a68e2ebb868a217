package org.askexpert.passage;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** That a passage was put into the answer to a question. */
@Entity
class PassageUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Passage passage;

    private int revision;
    private String questionReference;
    private PersonId personId;
    private Instant usedAt;
    private Instant answeredAt;

    PassageUse() {}

    PassageUse(Passage passage, String question, Instant now) {
        this.passage = passage;
        questionReference = question;
        usedAt = now;
    }

    void by(PersonId person, int read) {
        personId = person;
        revision = read;
    }
}
