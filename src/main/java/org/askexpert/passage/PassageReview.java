package org.askexpert.passage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.hibernate.annotations.Immutable;

/** One person's verdict on exactly one revision of a passage. */
@Entity
@Immutable
@Table(name = "passage_verdict")
class PassageReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Passage passage;

    private int revision;
    private byte[] contentHash;
    private PersonId reviewerId;

    @Enumerated(EnumType.STRING)
    private PassageVerdict verdict;

    @Column(name = "verdict_comment")
    private String comment;

    private Instant createdAt;

    PassageReview() {}

    PassageReview(Passage passage, PassageRevision read, PassageDecision decision, PersonId reviewer, Instant now) {
        this.passage = passage;
        revision = read.number();
        contentHash = read.hash();
        reviewerId = reviewer;
        verdict = decision.verdict();
        comment = decision.comment();
        createdAt = now;
    }

    int revision() {
        return revision;
    }

    PersonId reviewer() {
        return reviewerId;
    }

    PassageVerdict verdict() {
        return verdict;
    }

    String comment() {
        return comment;
    }

    Instant at() {
        return createdAt;
    }
}
