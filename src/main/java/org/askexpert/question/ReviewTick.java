package org.askexpert.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One line a reviewer ticked or left, kept with the review. */
@Entity
class ReviewTick {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Review review;

    @Enumerated(EnumType.STRING)
    private TickKind kind;

    @Column(length = 16_777_215)
    private String words;

    private boolean ticked;

    protected ReviewTick() {}

    ReviewTick(Review review, Tick tick) {
        this.review = review;
        this.kind = tick.kind();
        this.words = tick.words();
        this.ticked = tick.ticked();
    }

    Tick tick() {
        return new Tick(kind, words, ticked);
    }
}
