package org.askexpert.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What the asker allowed, under which text, and when. */
@Entity
class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private int textVersion;

    @Enumerated(EnumType.STRING)
    private Publish choice;

    private Instant givenAt;

    protected Consent() {}

    Consent(Question question, int textVersion, Publish choice, Instant givenAt) {
        this.question = question;
        this.textVersion = textVersion;
        this.choice = choice;
        this.givenAt = givenAt;
    }
}
