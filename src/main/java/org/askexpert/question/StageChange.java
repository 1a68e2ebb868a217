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

/** A step on the way, for the timeline. */
@Entity
class StageChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant at;

    protected StageChange() {}

    StageChange(Question question, Stage stage, Instant at) {
        this.question = question;
        this.stage = stage;
        this.at = at;
    }

    Stage stage() {
        return stage;
    }

    Instant at() {
        return at;
    }
}
